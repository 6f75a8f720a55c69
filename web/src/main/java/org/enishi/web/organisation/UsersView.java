package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.GridService;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.AdmissionSituation;
import org.enishi.organisation.data.Entitlement;
import org.enishi.organisation.data.LastSignIn;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRight;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.data.MissingAttribute;
import org.enishi.organisation.data.OrganisationName;
import org.enishi.organisation.data.SavedViewRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.LazyRows;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The people whom the viewer may see: to look up, and for administrators to look after. */
@Named
@ViewScoped
public class UsersView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "f:users";

    @Inject
    private MemberService members;

    @Inject
    private MemberAdmission admission;

    @Inject
    private AccessLaw law;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private GridService grid;

    @Inject
    private UsersSettings settings;

    private ListPlace place;
    private String newcomer;
    private transient AdmissionSituation situation;
    private transient List<OrganisationName> organisations;
    private transient List<SavedViewRow> savedViews;
    private transient LazyRows<MemberLine> rows;

    @PostConstruct
    void open() {
        place = UsersQuery.here().usually(settings.getChoice().pageSize());
        newcomer = String.valueOf(Faces.getRequestParameter("new"));
    }

    /** While somebody types: the table has its rows again from the first page. */
    public void find() {
        place.filter(UsersQuery.TEXT, Faces.getRequestParameter(UsersQuery.TEXT));
        place.moveTo(0, place.getSize());
        DataTable table =
                (DataTable) FacesContext.getCurrentInstance().getViewRoot().findComponent(TABLE);
        table.setFirst(0);
    }

    public LazyRows<MemberLine> getRows() {
        if (rows == null) {
            rows = new UserRows(place, this::load);
        }
        return rows;
    }

    private Page<MemberLine> load(PageRequest page) {
        return members.listColleagues(UsersQuery.filter(place), UsersQuery.order(place), page);
    }

    /** Null of whoever cannot be anywhere. */
    public PresenceState presence(MemberLine line) {
        String found = line.row().presence();
        if (line.row().state() != AccountState.ACTIVE) {
            return null;
        }
        return found == null ? PresenceState.UNUSED : PresenceState.valueOf(found);
    }

    /** As the address says; null for the usual order. */
    public SortMeta getSort() {
        MemberOrder order = UsersQuery.order(place);
        return order.by() == null
                ? null
                : SortMeta.builder()
                        .field(order.by().name())
                        .order(order.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                        .build();
    }

    public boolean shows(String column) {
        MemberColumn wanted = MemberColumn.valueOf(column);
        boolean concerns = switch (wanted) {
            case DELETION, ACTIONS -> isInCharge();
            case ORGANISATION -> isOperator();
            case PRESENCE -> isPresenceShown();
            default -> true;
        };
        return concerns && settings.getChoice().shows(wanted);
    }

    /** Of colleagues only. */
    public boolean isPresenceShown() {
        return !isOperator() && permits(Permission.PRESENCE_VIEW);
    }

    /** Whether the viewer may change people at all; of whom and what, each row says. */
    public boolean isInCharge() {
        return permits(Permission.MEMBERS_CHANGE);
    }

    public boolean isExporter() {
        return permits(Permission.MEMBERS_EXPORT);
    }

    private boolean isOperator() {
        return currentActor.get().isOperator();
    }

    private boolean permits(Permission permission) {
        return law.permits(currentActor.get().standing(), permission);
    }

    /** How full the organisation is; null for whoever may not add people anyway. */
    public AdmissionSituation getSituation() {
        if (situation == null && permits(Permission.MEMBERS_ADMIT)) {
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

    public List<UsersQuery.Chip> getChips() {
        return UsersQuery.chips(place, this::nameOf);
    }

    private String nameOf(UUID organisation) {
        return getOrganisations().stream()
                .filter(found -> found.id().equals(organisation))
                .map(OrganisationName::name)
                .findFirst()
                .orElse("");
    }

    /** To narrow the list down by; nothing for whoever sees only one. */
    public List<OrganisationName> getOrganisations() {
        if (organisations == null) {
            organisations = isOperator() ? members.listOrganisations() : List.of();
        }
        return organisations;
    }

    public List<SavedViewRow> getSavedViews() {
        if (savedViews == null) {
            savedViews = grid.listSavedViews();
        }
        return savedViews;
    }

    /** Why the cells of the permission columns say what they say. */
    public List<Entitlement> getEntitlements() {
        return members.explainRights();
    }

    /** By which a row finds its reasons, and whether it has just come. */
    public String mark(MemberLine line) {
        boolean isNew = line.row().accountId().toString().equals(newcomer);
        return line.row().role() + "-" + line.row().organisationKind() + (isNew ? " app-grid__new" : "");
    }

    public String sign(MemberLine line, String right) {
        return line.sign(MemberRight.valueOf(right));
    }

    /** The acts that a row offers, by their numbers: short, because every row has them. */
    public String offers(MemberLine line) {
        return line.actions().stream()
                .map(action -> String.valueOf(action.ordinal()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** How a state is marked, beside its word. */
    public String tone(MemberStatus status) {
        return switch (status) {
            case ACTIVE -> "good";
            case INVITED, FIRST_SIGNIN -> "accent";
            case PW_EXPIRED, SUSPENDED, DELETED -> "warn";
            case LOCKED -> "bad";
        };
    }

    /** Whether the mail with the initial password arrived; a dash where none was sent. */
    public String delivery(MailState state) {
        return state == null
                ? Texts.of("common.none")
                : switch (state) {
                    case SENT -> Texts.of("organisation.users.delivery.sent");
                    case WAITING -> Texts.of("organisation.users.delivery.waiting");
                    case DEAD -> Texts.of("organisation.users.delivery.dead");
                };
    }

    public List<Role> getRoles() {
        return List.of(Role.ADMINISTRATOR, Role.MEMBER);
    }

    public List<MemberStatus> getStatuses() {
        return Arrays.stream(MemberStatus.values())
                .filter(status -> status != MemberStatus.DELETED)
                .toList();
    }

    /** One of each word. */
    public List<PresenceState> getPresences() {
        return List.of(
                PresenceState.PRESENT,
                PresenceState.IN_MEETING,
                PresenceState.UNVERIFIED,
                PresenceState.AWAY,
                PresenceState.OFFLINE,
                PresenceState.UNUSED);
    }

    public List<LastSignIn> getLastSignIns() {
        return List.of(LastSignIn.values());
    }

    public List<MissingAttribute> getMissing() {
        return List.of(MissingAttribute.values());
    }

    public List<MemberRight> getRights() {
        return List.of(MemberRight.values());
    }

    public ListPlace getPlace() {
        return place;
    }
}
