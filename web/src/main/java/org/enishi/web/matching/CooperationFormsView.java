package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.matching.CooperationFormService;
import org.enishi.matching.data.EntryRow;
import org.omnifaces.cdi.ViewScoped;

/** 協力募集の形態: the list that the operator keeps for all companies. */
@Named
@ViewScoped
public class CooperationFormsView extends EntryEditor {

    private static final long serialVersionUID = 1L;

    @Inject
    private CooperationFormService list;

    public CooperationFormsView() {
        super("/operator/cooperation-forms", "matching.cooperationForms");
    }

    @Override
    protected List<EntryRow> list() {
        return list.list();
    }

    @Override
    protected void add(EntryRow typed) {
        list.add(typed);
    }

    @Override
    protected void rename(EntryRow typed) {
        list.rename(typed);
    }

    @Override
    protected void move(String code) {
        list.raise(code);
    }

    @Override
    protected void switchTo(String code, boolean offered) {
        list.offer(code, offered);
    }
}
