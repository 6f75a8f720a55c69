package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberRow;
import org.enishi.web.shared.LazyRows;
import org.enishi.web.shared.ListPlace;
import org.omnifaces.cdi.ViewScoped;

/** The people whom the viewer may see, to look up. */
@Named
@ViewScoped
public class UsersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MemberService members;

    private ListPlace place;
    private transient LazyRows<MemberRow> rows;

    @PostConstruct
    void open() {
        place = ListPlace.here("q");
    }

    /** How a state is marked, beside its word. */
    public String tone(AccountState state) {
        return switch (state) {
            case ACTIVE -> "good";
            case INVITED -> "accent";
            case SUSPENDED, DELETED -> "warn";
        };
    }

    public ListPlace getPlace() {
        return place;
    }

    public LazyRows<MemberRow> getRows() {
        if (rows == null) {
            MemberFilter filter = new MemberFilter(place.filter("q"));
            rows = new LazyRows<>(place, page -> members.listColleagues(filter, page), MemberRow::accountId);
        }
        return rows;
    }
}
