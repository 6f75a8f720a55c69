package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.model.CooperationForm;
import org.enishi.matching.store.CooperationForms;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 協力募集の形態: the list that the operator keeps and companies choose from. Whatever a project names keeps its name. */
@Stateless
public class CooperationFormService {

    @Inject
    private CooperationForms forms;

    @Inject
    private ListKeeper keeper;

    /** In the operator's order, with those that are offered no more. */
    @Requires(Permission.PROJECT_FORMS_VIEW)
    public List<EntryRow> list() {
        return forms.rows();
    }

    /** At the end of the list. */
    @Requires(Permission.COOPERATION_FORMS_EDIT)
    public void add(EntryRow form) {
        CooperationForm added = new CooperationForm(form.code(), form.name(), form.englishName());
        keeper.add(KeptList.COOPERATION_FORMS, forms, added);
    }

    @Requires(Permission.COOPERATION_FORMS_EDIT)
    public void rename(EntryRow wanted) {
        keeper.rename(KeptList.COOPERATION_FORMS, forms, wanted);
    }

    /** One place nearer to the beginning. */
    @Requires(Permission.COOPERATION_FORMS_EDIT)
    public void raise(String code) {
        keeper.raise(KeptList.COOPERATION_FORMS, forms, code);
    }

    /** Whether it can be chosen from now on. */
    @Requires(Permission.COOPERATION_FORMS_EDIT)
    public void offer(String code, boolean offered) {
        keeper.offer(KeptList.COOPERATION_FORMS, forms, code, offered);
    }
}
