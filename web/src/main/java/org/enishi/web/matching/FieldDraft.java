package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.DraftService;
import org.enishi.matching.data.ProjectText;
import org.enishi.organisation.FieldService;
import org.enishi.organisation.data.FieldRow;
import org.enishi.portal.LinkService;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Texts;
import org.omnifaces.util.Faces;

/** この分野で案件を作る: a draft that begins with the field of the institution whose pages somebody has read. INFO-04. */
@Named
@RequestScoped
public class FieldDraft {

    @Inject
    private DraftService drafts;

    @Inject
    private FieldService fields;

    @Inject
    private LinkService links;

    @Inject
    private Language language;

    private String code;
    private List<FieldRow> known;
    private Map<UUID, Set<String>> ofInstitutions;

    /** What is no field is as if nothing had been said. */
    @PostConstruct
    void open() {
        String asked = Faces.getRequestParameter("field");
        code = getFields().stream().map(FieldRow::code).anyMatch(each -> each.equals(asked)) ? asked : "";
    }

    public void create() {
        Attempt.at(this::begin);
    }

    private void begin() {
        String field = code.isEmpty() ? "" : nameOf(fields.read(code));
        ProjectText text = drafts.emptyForm();
        UUID draft = drafts.create(field.isEmpty() ? text : text.withNotes(Texts.of("portal.links.inField", field)));
        if (!field.isEmpty()) {
            Attempt.confirm("portal.links.begun", field);
        }
        Redirect.to("/corporate/projects/" + draft + "/edit");
    }

    public List<FieldRow> getFields() {
        if (known == null) {
            known = fields.list();
        }
        return known;
    }

    /** Of an institution, in the operator's order. */
    public List<FieldRow> fieldsOf(UUID institutionId) {
        if (ofInstitutions == null) {
            ofInstitutions = links.fields();
        }
        Set<String> codes = institutionId == null ? Set.of() : ofInstitutions.getOrDefault(institutionId, Set.of());
        return getFields().stream()
                .filter(field -> codes.contains(field.code()))
                .toList();
    }

    public String nameOf(FieldRow field) {
        return language.isEnglish() ? field.englishName() : field.name();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
