package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.matching.NoInterestReasonService;
import org.enishi.matching.data.EntryRow;
import org.omnifaces.cdi.ViewScoped;

/** 関心なし理由: the list that the operator keeps for all institutions. Part of the page of his lists. */
@Named
@ViewScoped
public class NoInterestList extends EntryEditor {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoInterestReasonService list;

    public NoInterestList() {
        super("/operator/masters", "matching.noInterest");
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
