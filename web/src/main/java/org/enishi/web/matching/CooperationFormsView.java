package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.matching.CooperationFormService;
import org.enishi.matching.data.FormRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.CodedName;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** 協力募集の形態: the list that the operator keeps for all companies. */
@Named
@ViewScoped
public class CooperationFormsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/operator/cooperation-forms";

    @Inject
    private CooperationFormService list;

    private final CodedName entry = new CodedName();

    public void save() {
        FormRow form = new FormRow(entry.getCode(), entry.getName(), entry.getEnglishName(), false);
        act("matching.cooperationForms.saved", () -> {
            if (entry.isEditing()) {
                list.rename(form);
            } else {
                list.add(form);
            }
        });
    }

    /** Into the form, where it can be called otherwise. */
    public void edit(FormRow form) {
        entry.edit(form.code(), form.name(), form.englishName());
    }

    public void raise(FormRow form) {
        act("matching.cooperationForms.moved", () -> list.raise(form.code()));
    }

    public void retire(FormRow form) {
        act("matching.cooperationForms.retired", () -> list.offer(form.code(), false));
    }

    public void offer(FormRow form) {
        act("matching.cooperationForms.offered", () -> list.offer(form.code(), true));
    }

    private static void act(String done, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Attempt.confirm(done);
            Redirect.to(PAGE);
        }
    }

    public List<FormRow> getForms() {
        return list.list();
    }

    public CodedName getEntry() {
        return entry;
    }
}
