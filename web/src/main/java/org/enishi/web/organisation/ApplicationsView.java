package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.organisation.ApplicationReview;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.organisation.data.ApplicationFilter;
import org.enishi.organisation.data.ApplicationRow;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.ApplicationTally;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.web.shared.LazyRows;
import org.enishi.web.shared.ListPlace;
import org.omnifaces.cdi.ViewScoped;

/** Who has applied, and what waits for the operator. */
@Named
@ViewScoped
public class ApplicationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationReview review;

    @Inject
    private OrganisationRegister register;

    private ListPlace place;
    private transient List<ApplicationTally> tally;
    private transient LazyRows<ApplicationRow> rows;
    private transient Long unattended;

    @PostConstruct
    void open() {
        place = ListPlace.here("q", "state", "kind");
    }

    public ListPlace getPlace() {
        return place;
    }

    public List<ApplicationTally> getTally() {
        if (tally == null) {
            tally = review.tally();
        }
        return tally;
    }

    public long getAll() {
        return getTally().stream().mapToLong(ApplicationTally::applications).sum();
    }

    /** Organisations of whose administrators nobody came for a long time wait for the operator too. */
    public long getUnattended() {
        if (unattended == null) {
            unattended = register.countUnattended();
        }
        return unattended;
    }

    public List<OrganisationKind> getKinds() {
        return List.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION, OrganisationKind.SUPPORTER);
    }

    public LazyRows<ApplicationRow> getRows() {
        if (rows == null) {
            ApplicationFilter filter = new ApplicationFilter(
                    place.filter("q"),
                    Chosen.of(ApplicationState.class, place.filter("state")),
                    Chosen.of(OrganisationKind.class, place.filter("kind")));
            rows = new LazyRows<>(place, page -> review.list(filter, page), ApplicationRow::id);
        }
        return rows;
    }

    /** How a state is marked, beside its word. */
    public String tone(ApplicationState state) {
        return switch (state) {
            case MAIL_CONFIRMED, REVIEW -> "accent";
            case APPROVED -> "good";
            case REJECTED -> "bad";
            case APPLIED, EXPIRED -> "";
        };
    }
}
