package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.AdmissionSituation;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberRow;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.web.shared.LazyRows;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/** The people whom the viewer may see, to look up. */
@Named
@ViewScoped
public class UsersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MemberService members;

    @Inject
    private MemberAdmission admission;

    @Inject
    private AccessLaw law;

    @Inject
    private CurrentActor currentActor;

    private ListPlace place;
    private transient AdmissionSituation situation;
    private transient LazyRows<MemberRow> rows;

    @PostConstruct
    void open() {
        place = ListPlace.here("q");
    }

    /** How full the organisation is; null for whoever may not add people anyway. */
    public AdmissionSituation getSituation() {
        if (situation == null && law.permits(currentActor.get().standing(), Permission.MEMBERS_ADMIT)) {
            situation = admission.situation();
        }
        return situation;
    }

    /** Why nobody can be added, for those who could else. */
    public String getObstacle() {
        AdmissionSituation found = getSituation();
        return found == null || found.isOpen()
                ? ""
                : Texts.of(found.obstacle().key(), found.obstacle().arguments().toArray());
    }

    /** How a state is marked, beside its word. */
    public String tone(AccountState state) {
        return switch (state) {
            case ACTIVE -> "good";
            case INVITED, FIRST_SIGNIN -> "accent";
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
