package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.SlipService;
import org.enishi.presence.data.SlipRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** 伝言メモ that colleagues have left for the reader. */
@Named
@ViewScoped
public class SlipsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence/slips";

    @Inject
    private SlipService slips;

    private transient List<SlipRow> rows;

    public void settle(UUID id) {
        slips.settle(id);
        Attempt.confirm("presence.slips.settled");
        Redirect.to(PAGE);
    }

    public void reopen(UUID id) {
        slips.reopen(id);
        Attempt.confirm("presence.slips.reopened");
        Redirect.to(PAGE);
    }

    public List<SlipRow> getRows() {
        if (rows == null) {
            rows = slips.list();
        }
        return rows;
    }
}
