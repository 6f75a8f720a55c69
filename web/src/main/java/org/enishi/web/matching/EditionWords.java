package org.enishi.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.enishi.matching.DraftService;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.EntryRow;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.Texts;

/** What an edition of a project says, as people read it: an edition keeps codes. */
@Named
@RequestScoped
public class EditionWords {

    @Inject
    private DraftService drafts;

    @Inject
    private Language language;

    private Map<String, String> formNames;

    public String of(ContentField field, String value) {
        return Arrays.stream(value.split("\n")).map(line -> word(field, line)).collect(Collectors.joining("\n"));
    }

    private String word(ContentField field, String line) {
        if (line.isEmpty()) {
            return line;
        }
        return switch (field) {
            case FORMS -> formNames().getOrDefault(line, line);
            case DISCLOSURE -> Texts.label(DisclosureMoment.valueOf(line));
            case BUDGET -> budget(line);
            default -> line;
        };
    }

    private static String budget(String line) {
        return switch (line) {
            case "NEGOTIABLE" -> Texts.of("matching.budget.negotiable");
            case "PROVISIONAL" -> Texts.of("matching.edit.provisional");
            default -> line;
        };
    }

    private Map<String, String> formNames() {
        if (formNames == null) {
            formNames = drafts.cooperationForms().stream()
                    .collect(Collectors.toMap(
                            EntryRow::code, language.isEnglish() ? EntryRow::englishName : EntryRow::name));
        }
        return formNames;
    }
}
