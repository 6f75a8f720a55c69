package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enishi.matching.DraftService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.FormRow;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/** 変更履歴 of a project, for an institution that it addresses: what changed and when, never who changed it. */
@Named
@ViewScoped
public class EditionHistory implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstitutionProjectService projects;

    @Inject
    private DraftService drafts;

    @Inject
    private Language language;

    private String address;
    private transient List<EditionDiff> editions;
    private transient Map<String, String> formNames;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    public List<EditionDiff> getEditions() {
        if (editions == null) {
            editions = projects.editions(ObjectId.of(address));
        }
        return editions;
    }

    /** As people read it: an edition keeps codes. */
    public String words(ContentField field, String value) {
        return Arrays.stream(value.split("\n")).map(line -> word(field, line)).collect(Collectors.joining("\n"));
    }

    private String word(ContentField field, String line) {
        if (line.isEmpty()) {
            return line;
        }
        return switch (field) {
            case FORMS -> formNames().getOrDefault(line, line);
            case DISCLOSURE -> Texts.label(DisclosureMoment.valueOf(line));
            default -> line;
        };
    }

    private Map<String, String> formNames() {
        if (formNames == null) {
            formNames = drafts.cooperationForms().stream()
                    .collect(Collectors.toMap(
                            FormRow::code, language.isEnglish() ? FormRow::englishName : FormRow::name));
        }
        return formNames;
    }
}
