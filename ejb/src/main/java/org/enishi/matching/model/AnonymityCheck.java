package org.enishi.matching.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.matching.data.AnonymityKind;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.Finding;
import org.enishi.matching.data.ProjectText;
import org.enishi.organisation.data.OrganisationIdentity;
import org.enishi.organisation.data.PersonName;
import org.enishi.shared.text.WordList;

/**
 * 匿名チェック: looks in a text for what gives its company away, in every spelling in which it could stand there. It warns;
 * what is published is decided by the person.
 */
public final class AnonymityCheck {

    private static final List<String> LEGAL_FORMS = WordList.read(AnonymityCheck.class, "legal-forms.txt");

    /** A telephone number of Japan, in groups, in either width; what joins them is a dash of any kind, a bracket or a space. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<!\\p{Nd})[0\uff10]\\p{Nd}{1,4}[\\p{Pd}\u30fc()\uff08\uff09\\s]\\p{Nd}{1,4}[\\p{Pd}\u30fc()\uff08\uff09\\s]\\p{Nd}{3,4}(?!\\p{Nd})");

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_ROMAJI = 5;

    private final Map<String, AnonymityKind> words = new LinkedHashMap<>();

    private AnonymityCheck(OrganisationIdentity own) {
        look(own.name(), AnonymityKind.COMPANY_NAME);
        look(withoutLegalForm(own.name()), AnonymityKind.COMPANY_NAME);
        look(own.kana(), AnonymityKind.COMPANY_NAME);
        Romaji.spellings(own.kana()).forEach(latin -> lookLatin(latin, AnonymityKind.COMPANY_NAME));
        own.domains().forEach(domain -> {
            look(domain, AnonymityKind.DOMAIN);
            lookLatin(domain.substring(0, Math.max(0, domain.indexOf('.'))), AnonymityKind.DOMAIN);
        });
        look(own.phone(), AnonymityKind.PHONE);
        own.people().forEach(this::look);
    }

    public static AnonymityCheck of(OrganisationIdentity own) {
        return new AnonymityCheck(own);
    }

    private static String withoutLegalForm(String name) {
        String bare = Normalizer.normalize(name, Form.NFKC);
        for (String form : LEGAL_FORMS) {
            bare = bare.replace(form, "");
        }
        return bare.strip();
    }

    private void look(PersonName person) {
        look(person.display(), AnonymityKind.PERSON);
        look(person.family(), AnonymityKind.PERSON);
        look(person.displayKana(), AnonymityKind.PERSON);
        for (String family : Romaji.spellings(person.familyKana())) {
            for (String given : Romaji.spellings(person.givenKana())) {
                lookLatin(family + given, AnonymityKind.PERSON);
                lookLatin(given + family, AnonymityKind.PERSON);
            }
            lookLatin(family, AnonymityKind.PERSON);
        }
    }

    private void look(String word, AnonymityKind kind) {
        if (word != null && FoldedText.fold(word).length() >= SHORTEST_NAME) {
            words.putIfAbsent(word, kind);
        }
    }

    /** Short ones are ordinary words too often. */
    private void lookLatin(String word, AnonymityKind kind) {
        if (word.length() >= SHORTEST_ROMAJI) {
            words.putIfAbsent(word, kind);
        }
    }

    /** In the order of the text; of two that overlap, the longer. */
    public List<Finding> findIn(ProjectText text) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(findIn(ContentField.TITLE, text.title()));
        findings.addAll(findIn(ContentField.BODY, text.body()));
        findings.addAll(findIn(ContentField.NOTES, text.notes()));
        findings.addAll(findIn(ContentField.PEOPLE, text.peopleNote()));
        text.files().forEach(file -> findings.addAll(findIn(ContentField.FILES, file.name())));
        return findings;
    }

    /** In the name of something, which is no field of its own. */
    public List<String> wordsIn(String name) {
        return findIn(ContentField.TITLE, name).stream().map(Finding::text).toList();
    }

    List<Finding> findIn(ContentField field, String text) {
        FoldedText folded = new FoldedText(text);
        List<Finding> found = new ArrayList<>();
        words.forEach((word, kind) -> folded.find(word)
                .forEach(place ->
                        found.add(new Finding(kind, field, place[0], place[1], text.substring(place[0], place[1])))));
        for (Matcher phone = PHONE.matcher(text); phone.find(); ) {
            found.add(new Finding(AnonymityKind.PHONE, field, phone.start(), phone.end(), phone.group()));
        }
        return withoutOverlaps(found);
    }

    private static List<Finding> withoutOverlaps(List<Finding> found) {
        found.sort(Comparator.comparingInt((Finding finding) -> finding.start() - finding.end())
                .thenComparingInt(Finding::start));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : found) {
            boolean free =
                    kept.stream().noneMatch(other -> finding.start() < other.end() && other.start() < finding.end());
            if (free) {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparingInt(Finding::start));
        return kept;
    }
}
