package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.AbsencePlanService;
import org.enishi.presence.DeputyService;
import org.enishi.presence.data.Deputy;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** 代理変更: whom the reader lets set his 離席事由. */
@Named
@ViewScoped
public class DeputiesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence/deputies";

    @Inject
    private DeputyService deputies;

    @Inject
    private AbsencePlanService plans;

    /** Empty, or the id of a colleague: the list offers no other. */
    private String chosen = "";

    private transient List<Deputy> rows;

    public void name() {
        UUID wanted = chosen == null || chosen.isEmpty() ? null : UUID.fromString(chosen);
        act("presence.deputies.named", () -> deputies.name(wanted));
    }

    public void dismiss(UUID id) {
        act("presence.deputies.dismissed", () -> deputies.dismiss(id));
    }

    private static void act(String done, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Attempt.confirm(done);
            Redirect.to(PAGE);
        }
    }

    public List<Deputy> getRows() {
        if (rows == null) {
            rows = deputies.list();
        }
        return rows;
    }

    /** Everybody else of the organisation who is not named yet. */
    public List<ColleagueRow> getColleagues() {
        List<UUID> named = getRows().stream().map(Deputy::accountId).toList();
        return plans.substitutes().stream()
                .filter(row -> !named.contains(row.accountId()))
                .toList();
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
