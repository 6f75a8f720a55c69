package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.presence.ConsoleService;
import org.enishi.presence.HistoryService;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.HistoryRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** What was seen of the person, for himself. */
@Named
@ViewScoped
public class OwnHistoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoryService history;

    @Inject
    private ConsoleService console;

    private transient List<HistoryRow> rows;

    public void erase() {
        history.erase();
        Attempt.confirm("presence.ownHistory.erased");
        Redirect.to("/presence/own-history");
    }

    public Integer getDays() {
        return console.read().figure(ConsoleFigure.KEPT_DAYS);
    }

    public List<HistoryRow> getRows() {
        if (rows == null) {
            rows = history.list();
        }
        return rows;
    }
}
