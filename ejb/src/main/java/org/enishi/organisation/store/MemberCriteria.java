package org.enishi.organisation.store;

import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.enishi.organisation.data.LastSignIn;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.model.RightsPolicy;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/**
 * What a filter means to the database at a moment. Each thing that can be asked for is one constant condition, and what is not
 * asked for is not compared: so the database knows how few will be found. The deleted are never in the list.
 */
final class MemberCriteria {

    static final Duration LONG_AGO = Duration.ofDays(90);

    /** The word for whoever was never seen. */
    private static final String UNSEEN = "";

    /** The deleted are in another list. */
    private static final String NOBODY = " and 1 = 0";

    /** Told one by one, because an index is read by what something is and not by what it is not. */
    static final String LIVING = """
             and a.state in (org.enishi.organisation.data.AccountState.INVITED,
               org.enishi.organisation.data.AccountState.FIRST_SIGNIN,
               org.enishi.organisation.data.AccountState.ACTIVE, org.enishi.organisation.data.AccountState.SUSPENDED)
            """;

    /** The marks tell already whose people they are: nothing else is to be read of an index. */
    private static final String OWN_BESIDE_MARKS = " where coalesce(a.organisationId, a.organisationId) = :owner";

    private static final String WITH_RIGHTS = """
             and ((a.role = :role and o.kind in :kinds) or (a.role = :otherRole and o.kind in :otherKinds))
            """;

    private static final String WITH_ROLE = " and a.role = :role";

    private static final String INVITED = """
             and a.state = org.enishi.organisation.data.AccountState.INVITED and a.credentials.entryUntil > :now
            """;

    private static final String PW_EXPIRED = """
             and a.state = org.enishi.organisation.data.AccountState.INVITED
             and (a.credentials.entryUntil is null or a.credentials.entryUntil <= :now)
            """;

    private static final String FIRST_SIGNIN = """
             and a.state = org.enishi.organisation.data.AccountState.FIRST_SIGNIN
            """;

    /** Of the names that are closed there are few, whatever the organisation's size: they are asked, and not everybody. */
    private static final String ACTIVE = """
             and a.state = org.enishi.organisation.data.AccountState.ACTIVE
             and a.loginKey not in
               (select substring(k.key, 6) from SignInGuard k where k.closedUntil > :now and k.key like 'name:%')
            """;

    private static final String LOCKED = """
             and a.state = org.enishi.organisation.data.AccountState.ACTIVE
             and a.loginKey in
               (select substring(k.key, 6) from SignInGuard k where k.closedUntil > :now and k.key like 'name:%')
            """;

    private static final String SUSPENDED = """
             and a.state = org.enishi.organisation.data.AccountState.SUSPENDED
            """;

    private static final String NEVER_CAME = " and a.trail.lastSignedInAt is null";

    private static final String CAME_BEFORE = " and a.trail.lastSignedInAt < :before";

    private static final String WITHOUT_TITLE = " and a.person.title = ''";

    private static final String WITHOUT_DEPARTMENT = " and a.person.department = ''";

    private static final String WITHOUT_FIELD = """
             and not exists (select f from Account c join c.fields f where c.id = a.id)
            """;

    /** Needs the sighting of a colleague as {@code s}, as the next two do. */
    private static final String SEEN = """
             and a.state = org.enishi.organisation.data.AccountState.ACTIVE and s.state in :presence
            """;

    private static final String NEVER_SEEN = """
             and a.state = org.enishi.organisation.data.AccountState.ACTIVE and s.accountId is null
            """;

    private static final String SEEN_OR_NEVER = """
             and a.state = org.enishi.organisation.data.AccountState.ACTIVE
             and (s.state in :presence or s.state is null)
            """;

    private final Actor actor;
    private final MemberFilter filter;
    private final Instant now;
    private final SoughtText text;

    MemberCriteria(Actor actor, MemberFilter filter, Instant now, SoughtText text) {
        this.actor = actor;
        this.filter = filter;
        this.now = now;
        this.text = text;
    }

    /** The region and, where wanted, one organisation of it; else the own one, whatever is wanted. */
    private String owner() {
        if (!actor.isOperator()) {
            return text.isMarked() ? OWN_BESIDE_MARKS : " where a.organisation.id = :owner";
        }
        return filter.organisationId() == null
                ? " where o.region = :owner"
                : " where o.region = :owner and o.id = :one";
    }

    boolean isOfSeveralOrganisations() {
        return actor.isOperator() && filter.organisationId() == null;
    }

    /** Null where the organisations found are of several kinds, or of one that was not asked for. */
    OrganisationKind kind() {
        return actor.isOperator() ? null : actor.kind();
    }

    /** No role gives all that is wanted: nobody, and no need to ask. */
    boolean isImpossible() {
        return kindsOf(Role.ADMINISTRATOR).isEmpty() && kindsOf(Role.MEMBER).isEmpty();
    }

    /**
     * Leaves most of the people in. They are best read in their order until the page is full; of whatever else is asked for, all
     * are found first, because the page might end only with the last of a hundred thousand. Where colleagues were seen is among
     * the former: the database knows how many are there, and turns round where they are few.
     */
    boolean isBroad() {
        return (text.isEmpty() || text.isSoonFound())
                && filter.lastSignIn() == null
                && filter.missing() == null
                && (filter.status() == null || filter.status() == MemberStatus.ACTIVE)
                && (!asksForSightings() || kind() != null && !(filter.presence().contains(UNSEEN) && asksForWords()))
                && (!asksForRights() || kind() != null && !kindsOf(Role.MEMBER).isEmpty());
    }

    /** Out of a small index in which equals are kept once, however many they are. */
    boolean isCountedByIndex() {
        return isBroad() && text.isEmpty() && filter.status() == null && !asksForSightings();
    }

    boolean asksForSightings() {
        return !filter.presence().isEmpty();
    }

    private boolean asksForRights() {
        return filter.role() != null || !filter.rights().isEmpty();
    }

    /** What the condition speaks of beside the account. */
    String joins() {
        return (actor.isOperator() ? MemberPhrases.ORGANISATIONS : "")
                + (asksForSightings() ? MemberPhrases.SIGHTINGS : "");
    }

    String condition() {
        return owner() + LIVING + text.condition() + rights() + status() + lastSignIn() + missing() + presence();
    }

    /** In an organisation whose kind is known a right is a matter of the role. */
    private String rights() {
        if (!asksForRights() || isOfEitherRole()) {
            return "";
        }
        return kind() == null ? WITH_RIGHTS : WITH_ROLE;
    }

    private boolean isOfEitherRole() {
        return kind() != null
                && !kindsOf(Role.ADMINISTRATOR).isEmpty()
                && !kindsOf(Role.MEMBER).isEmpty();
    }

    private String status() {
        if (filter.status() == null) {
            return "";
        }
        return switch (filter.status()) {
            case INVITED -> INVITED;
            case PW_EXPIRED -> PW_EXPIRED;
            case FIRST_SIGNIN -> FIRST_SIGNIN;
            case ACTIVE -> ACTIVE;
            case LOCKED -> LOCKED;
            case SUSPENDED -> SUSPENDED;
            case DELETED -> NOBODY;
        };
    }

    /** Whose state the time decides. */
    private boolean asksForTime() {
        return filter.status() != null
                && switch (filter.status()) {
                    case ACTIVE, LOCKED, INVITED, PW_EXPIRED -> true;
                    case FIRST_SIGNIN, SUSPENDED, DELETED -> false;
                };
    }

    private String presence() {
        if (!asksForSightings()) {
            return "";
        }
        if (!filter.presence().contains(UNSEEN)) {
            return SEEN;
        }
        return asksForWords() ? SEEN_OR_NEVER : NEVER_SEEN;
    }

    private boolean asksForWords() {
        return filter.presence().stream().anyMatch(word -> !word.equals(UNSEEN));
    }

    private String lastSignIn() {
        if (filter.lastSignIn() == null) {
            return "";
        }
        return filter.lastSignIn() == LastSignIn.NEVER ? NEVER_CAME : CAME_BEFORE;
    }

    private String missing() {
        if (filter.missing() == null) {
            return "";
        }
        return switch (filter.missing()) {
            case TITLE -> WITHOUT_TITLE;
            case DEPARTMENT -> WITHOUT_DEPARTMENT;
            case FIELD -> WITHOUT_FIELD;
        };
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.setParameter("owner", actor.isOperator() ? actor.region() : actor.organisationId());
        if (actor.isOperator() && filter.organisationId() != null) {
            query.setParameter("one", filter.organisationId());
        }
        text.bind(query);
        if (!rights().isEmpty()) {
            bindRights(query);
        }
        if (asksForTime()) {
            bindTime(query);
        }
        if (filter.lastSignIn() == LastSignIn.LONG_AGO) {
            query.setParameter("before", now.minus(LONG_AGO));
        }
        if (asksForWords()) {
            query.setParameter("presence", filter.presence());
        }
        if (asksForSightings()) {
            bindHome(query);
        }
        return query;
    }

    /** For whatever speaks of sightings. */
    <T> TypedQuery<T> bindHome(TypedQuery<T> query) {
        return query.setParameter("home", actor.organisationId());
    }

    /** For whatever speaks of now. */
    <T> TypedQuery<T> bindTime(TypedQuery<T> query) {
        return query.setParameter("now", now);
    }

    private void bindRights(TypedQuery<?> query) {
        Role role = kindsOf(Role.ADMINISTRATOR).isEmpty() ? Role.MEMBER : Role.ADMINISTRATOR;
        query.setParameter("role", role);
        if (kind() == null) {
            Role other = kindsOf(Role.MEMBER).isEmpty() ? Role.ADMINISTRATOR : Role.MEMBER;
            query.setParameter("kinds", kindsOf(role))
                    .setParameter("otherRole", other)
                    .setParameter("otherKinds", kindsOf(other));
        }
    }

    /** The kinds, of those that are listed, in which a role is one that is asked for. */
    private Set<OrganisationKind> kindsOf(Role role) {
        if (filter.role() != null && filter.role() != role) {
            return Set.of();
        }
        Set<OrganisationKind> kinds = RightsPolicy.kindsWhere(role, filter.rights());
        return kind() == null ? kinds : kinds.contains(kind()) ? Set.of(kind()) : Set.of();
    }
}
