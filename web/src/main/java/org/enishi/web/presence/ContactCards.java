package org.enishi.web.presence;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.util.TelUri;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.data.FileLine;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.shared.Texts;
import org.omnifaces.util.Faces;

/** 共通電話帳 as vCards: written as version 4.0, read in every version that there is. Pictures and the like are passed over. */
final class ContactCards {

    private static final String BEGIN = "begin:vcard";
    private static final String END = "end:vcard";
    private static final String JAPAN = "+81";

    private ContactCards() {}

    /** Whether a file has cards in it, and not a table. */
    static boolean areIn(String text) {
        return text.stripLeading().regionMatches(true, 0, BEGIN, 0, BEGIN.length());
    }

    /** A card that has no end, or is within another one, makes the file unreadable. */
    static List<FileLine<ContactField>> read(String text) {
        demandFlat(text);
        List<FileLine<ContactField>> lines = new ArrayList<>();
        try (VCardReader reader = new VCardReader(text)) {
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                lines.add(new FileLine<>(lines.size() + 1, cells(card)));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolated("presence.contactImport.unreadable");
        }
        return lines;
    }

    private static void demandFlat(String text) {
        boolean within = false;
        for (String line : text.lines().toList()) {
            String word = line.strip().toLowerCase(Locale.ROOT);
            if (word.equals(BEGIN) && within || word.equals(END) && !within) {
                throw new RuleViolated("presence.contactImport.unreadable");
            }
            within = word.equals(BEGIN) || within && !word.equals(END);
        }
        if (within) {
            throw new RuleViolated("presence.contactImport.unreadable");
        }
    }

    private static Map<ContactField, String> cells(VCard card) {
        List<String> numbers = card.getTelephoneNumbers().stream()
                .map(ContactCards::number)
                .filter(Objects::nonNull)
                .toList();
        return Map.of(
                ContactField.NAME, name(card),
                ContactField.KANA, kana(card),
                ContactField.COMPANY, company(card),
                ContactField.GROUP,
                        card.getCategories() == null
                                ? ""
                                : card.getCategories().getValues().stream()
                                        .findFirst()
                                        .orElse(""),
                ContactField.FIRST_NUMBER, at(numbers, 0),
                ContactField.SECOND_NUMBER, at(numbers, 1),
                ContactField.THIRD_NUMBER, at(numbers, 2),
                ContactField.MEMO,
                        card.getNotes().stream()
                                .map(note -> Objects.toString(note.getValue(), ""))
                                .collect(Collectors.joining("\n")));
    }

    private static String number(Telephone telephone) {
        return telephone.getUri() == null
                ? telephone.getText()
                : telephone.getUri().getNumber();
    }

    private static String at(List<String> numbers, int index) {
        return index < numbers.size() ? numbers.get(index) : "";
    }

    private static String name(VCard card) {
        if (card.getFormattedName() != null && card.getFormattedName().getValue() != null) {
            return card.getFormattedName().getValue();
        }
        StructuredName name = card.getStructuredName();
        String parts = name == null ? "" : joined(Stream.of(name.getFamily(), name.getGiven()));
        return parts.isEmpty() ? company(card) : parts;
    }

    private static String company(VCard card) {
        return card.getOrganization() == null ? "" : joined(card.getOrganization().getValues().stream());
    }

    /** As version 4.0 says it, or version 3.0, or the telephones of this country. */
    private static String kana(VCard card) {
        StructuredName name = card.getStructuredName();
        if (name != null && !name.getSortAs().isEmpty()) {
            return joined(name.getSortAs().stream());
        }
        if (card.getSortString() != null && card.getSortString().getValue() != null) {
            return card.getSortString().getValue();
        }
        return joined(Stream.of("X-PHONETIC-LAST-NAME", "X-PHONETIC-FIRST-NAME")
                .map(card::getExtendedProperty)
                .filter(Objects::nonNull)
                .map(RawProperty::getValue));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    static void send(List<ContactPlan> contacts) throws IOException {
        Faces.sendFile(written(contacts).getBytes(StandardCharsets.UTF_8), Texts.of("presence.contacts.cards"), true);
    }

    static String written(List<ContactPlan> contacts) {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.setCaretEncodingEnabled(true);
            for (ContactPlan contact : contacts) {
                writer.write(card(contact));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VCard card(ContactPlan contact) {
        VCard card = new VCard(VCardVersion.V4_0);
        card.setUid(new Uid("urn:uuid:" + contact.id()));
        card.setFormattedName(contact.name());
        StructuredName name = new StructuredName();
        name.setFamily(contact.name());
        if (!contact.kana().isEmpty()) {
            name.setSortAs(contact.katakana());
        }
        card.setStructuredName(name);
        if (!contact.company().isEmpty()) {
            Organization company = new Organization();
            company.getValues().add(contact.company());
            card.setOrganization(company);
        }
        contact.numbers()
                .forEach(number ->
                        card.addTelephoneNumber(new Telephone(new TelUri.Builder(international(number)).build())));
        if (!contact.group().isEmpty()) {
            card.setCategories(contact.group());
        }
        if (!contact.memo().isEmpty()) {
            card.addNote(contact.memo());
        }
        return card;
    }

    private static String international(String number) {
        return number.startsWith("0") ? JAPAN + number.substring(1) : number;
    }
}
