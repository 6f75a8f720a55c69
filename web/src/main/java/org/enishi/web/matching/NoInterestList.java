package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.matching.NoInterestReasonService;
import org.enishi.matching.data.NoInterestRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.CodedName;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** 関心なし理由: the list that the operator keeps for all institutions. Part of the page of his lists. */
@Named
@ViewScoped
public class NoInterestList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/operator/masters";

    @Inject
    private NoInterestReasonService list;

    private final CodedName entry = new CodedName();

    public void save() {
        NoInterestRow reason = new NoInterestRow(entry.getCode(), entry.getName(), entry.getEnglishName(), false);
        act("matching.noInterest.saved", () -> {
            if (entry.isEditing()) {
                list.rename(reason);
            } else {
                list.add(reason);
            }
        });
    }

    /** Into the form, where it can be called otherwise. */
    public void edit(NoInterestRow reason) {
        entry.edit(reason.code(), reason.name(), reason.englishName());
    }

    public void raise(NoInterestRow reason) {
        act("matching.noInterest.moved", () -> list.raise(reason.code()));
    }

    public void retire(NoInterestRow reason) {
        act("matching.noInterest.retired", () -> list.offer(reason.code(), false));
    }

    public void offer(NoInterestRow reason) {
        act("matching.noInterest.offered", () -> list.offer(reason.code(), true));
    }

    private static void act(String done, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Attempt.confirm(done);
            Redirect.to(PAGE);
        }
    }

    public List<NoInterestRow> getReasons() {
        return list.list();
    }

    public CodedName getEntry() {
        return entry;
    }
}
