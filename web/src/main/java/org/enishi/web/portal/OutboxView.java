package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.enishi.shared.notice.OutboxService;
import org.enishi.shared.notice.data.MailRow;
import org.enishi.shared.notice.data.MailSearch;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.LazyRows;
import org.enishi.web.shared.ListPlace;
import org.omnifaces.cdi.ViewScoped;

/** The mail that waits, went out or was given up. */
@Named
@ViewScoped
public class OutboxView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TEXT = "q";
    private static final String STATE = "state";

    @Inject
    private OutboxService outbox;

    private ListPlace place;
    private transient LazyRows<MailRow> rows;
    private transient MailText mail;

    @PostConstruct
    void open() {
        place = ListPlace.here(TEXT, STATE);
    }

    public ListPlace getPlace() {
        return place;
    }

    public LazyRows<MailRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(place, this::page, MailRow::id);
        }
        return rows;
    }

    private Page<MailRow> page(PageRequest request) {
        return outbox.list(new MailSearch(place.filter(TEXT), wantedState().orElse(null)), request);
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    private Optional<MailState> wantedState() {
        return Arrays.stream(MailState.values())
                .filter(state -> state.name().equals(place.filter(STATE)))
                .findFirst();
    }

    public void read(MailRow row) {
        mail = null;
        Attempt.at(() -> mail = outbox.read(row.id()));
    }

    public void retry(MailRow row) {
        if (Attempt.at(() -> outbox.retry(row.id()))) {
            Attempt.confirm("portal.outbox.retried");
        }
    }

    /** How a state is marked, beside its word. */
    public String tone(MailState state) {
        return switch (state) {
            case WAITING -> "accent";
            case SENT -> "good";
            case DEAD -> "bad";
        };
    }

    public MailText getMail() {
        return mail;
    }
}
