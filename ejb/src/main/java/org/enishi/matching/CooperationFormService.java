package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.enishi.matching.data.FormRow;
import org.enishi.matching.model.CooperationForm;
import org.enishi.matching.store.CooperationForms;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 協力募集の形態: the list that the operator keeps and companies choose from. Whatever a project names keeps its name. */
@Stateless
public class CooperationFormService {

    @Inject
    private CooperationForms forms;

    @Inject
    private AuditLog audit;

    /** In the operator's order, with those that are offered no more. */
    @Requires(Permission.PROJECT_FORMS_VIEW)
    public List<FormRow> list() {
        return forms.rows();
    }

    /** At the end of the list. */
    @Requires(Permission.COOPERATION_FORMS_EDIT)
    public void add(FormRow form) {
        List<CooperationForm> all = forms.lock();
        CooperationForm added = new CooperationForm(form.code(), form.name(), form.englishName(), all.size());
        if (all.stream().anyMatch(other -> other.code().equals(added.code()))) {
            throw new RuleViolated("rule.form.there", added.code());
        }
        if (all.size() >= CooperationForm.MOST) {
            throw new RuleViolated("rule.form.full", CooperationForm.MOST);
        }
        forms.add(added);
        record(AuditAct.FORM_ADDED, added, null, added.name());
    }

    @Requires(Permission.COOPERATION_FORMS_EDIT)
    public void rename(FormRow wanted) {
        CooperationForm form = find(forms.lock(), wanted.code());
        String before = form.name();
        form.rename(wanted.name(), wanted.englishName(), forms.isPublished(form.code()));
        record(AuditAct.FORM_RENAMED, form, before, form.name());
    }

    /** One place nearer to the beginning. */
    @Requires(Permission.COOPERATION_FORMS_EDIT)
    public void raise(String code) {
        List<CooperationForm> all = new ArrayList<>(forms.lock());
        int place = all.indexOf(find(all, code));
        if (place > 0) {
            Collections.swap(all, place, place - 1);
            for (int i = 0; i < all.size(); i++) {
                all.get(i).standAt(i);
            }
            record(AuditAct.FORM_MOVED, all.get(place - 1), String.valueOf(place + 1), String.valueOf(place));
        }
    }

    /** Whether it can be chosen from now on. */
    @Requires(Permission.COOPERATION_FORMS_EDIT)
    public void offer(String code, boolean offered) {
        List<CooperationForm> all = forms.lock();
        CooperationForm form = find(all, code);
        if (form.isOffered() == offered) {
            return;
        }
        if (!offered && all.stream().filter(CooperationForm::isOffered).count() == 1) {
            throw new RuleViolated("rule.form.last");
        }
        form.offer(offered);
        record(offered ? AuditAct.FORM_OFFERED : AuditAct.FORM_RETIRED, form, null, form.name());
    }

    private static CooperationForm find(List<CooperationForm> all, String code) {
        return all.stream().filter(form -> form.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    private void record(AuditAct act, CooperationForm form, String before, String after) {
        audit.record(act, AuditDetail.none().changing(form.code(), before, after));
    }
}
