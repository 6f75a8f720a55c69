package org.enishi.organisation.store;

import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.LastSignIn;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.data.MissingAttribute;
import org.enishi.organisation.model.RightsPolicy;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.enishi.shared.text.SearchKey;

/**
 * What a filter means to the database at a moment. The condition is one constant; what a filter leaves open is bound to
 * everything, and what nobody may match to the deleted, who are never in the list.
 */
final class MemberCriteria {

    static final Duration LONG_AGO = Duration.ofDays(90);

    /** Where nothing is asked for, nothing is compared: then an index alone gives the first rows of a hundred thousand. */
    private static final String LIVING = """
             and a.state <> org.enishi.organisation.data.AccountState.DELETED
            """;

    /** Needs the guard of the sign-in name as {@code g}. */
    private static final String CONDITION = LIVING + """
             and a.person.searchKey like :pattern escape '!'
             and ((a.role = :role and o.kind in :kinds) or (a.role = :otherRole and o.kind in :otherKinds))
             and (a.state in :plain
               or (a.state in :fresh and a.credentials.entryUntil > :now)
               or (a.state in :stale and (a.credentials.entryUntil is null or a.credentials.entryUntil <= :now))
               or (a.state in :open and (g.closedUntil is null or g.closedUntil <= :now))
               or (a.state in :closed and g.closedUntil > :now))
             and ((a.trail.lastSignedInAt >= :from and a.trail.lastSignedInAt < :before)
               or (a.trail.lastSignedInAt is null and a.state in :never))
             and (a.state in :titled or a.person.title = '')
             and (a.state in :placed or a.person.department = '')
             and (a.state in :learned or a.fields is empty)
            """;

    /** Need the sighting of a colleague as {@code s}. */
    private static final String SEEN = """
             and a.state = org.enishi.organisation.data.AccountState.ACTIVE and s.state = :presence
            """;

    private static final String UNSEEN = """
             and a.state = org.enishi.organisation.data.AccountState.ACTIVE and s.state is null
            """;

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final Set<AccountState> NONE = EnumSet.of(AccountState.DELETED);
    private static final Set<AccountState> ALL = EnumSet.complementOf(EnumSet.of(AccountState.DELETED));

    private final Actor actor;
    private final MemberFilter filter;
    private final Instant now;

    MemberCriteria(Actor actor, MemberFilter filter, Instant now) {
        this.actor = actor;
        this.filter = filter;
        this.now = now;
    }

    /** The region and, where wanted, one organisation of it; else the own one, whatever is wanted. */
    String owner() {
        if (!actor.isOperator()) {
            return " where a.organisation.id = :owner";
        }
        return filter.organisationId() == null
                ? " where o.region = :owner"
                : " where o.region = :owner and o.id = :one";
    }

    boolean isOfSeveralOrganisations() {
        return actor.isOperator() && filter.organisationId() == null;
    }

    /** No role gives all that is wanted: nobody, and no need to ask. */
    boolean isImpossible() {
        return kindsOf(Role.ADMINISTRATOR).isEmpty() && kindsOf(Role.MEMBER).isEmpty();
    }

    boolean asksForGuards() {
        return !filter.isOpen();
    }

    boolean asksForSightings() {
        return filter.presence() != null;
    }

    private boolean asksForTheSeen() {
        return asksForSightings() && !filter.presence().isEmpty();
    }

    String condition() {
        if (filter.isOpen()) {
            return LIVING;
        }
        String seen = asksForTheSeen() ? SEEN : UNSEEN;
        return asksForSightings() ? CONDITION + seen : CONDITION;
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.setParameter("owner", actor.isOperator() ? actor.region() : actor.organisationId());
        if (actor.isOperator() && filter.organisationId() != null) {
            query.setParameter("one", filter.organisationId());
        }
        if (filter.isOpen()) {
            return query;
        }
        query.setParameter("pattern", LikePattern.containing(SearchKey.of(filter.text())));
        bindRights(query);
        bindStatus(query);
        bindMissing(query);
        if (asksForTheSeen()) {
            query.setParameter("presence", filter.presence());
        }
        return bindLastSignIn(query);
    }

    private void bindRights(TypedQuery<?> query) {
        Role role = kindsOf(Role.ADMINISTRATOR).isEmpty() ? Role.MEMBER : Role.ADMINISTRATOR;
        Role other = kindsOf(Role.MEMBER).isEmpty() ? Role.ADMINISTRATOR : Role.MEMBER;
        query.setParameter("role", role)
                .setParameter("kinds", kindsOf(role))
                .setParameter("otherRole", other)
                .setParameter("otherKinds", kindsOf(other));
    }

    private Set<OrganisationKind> kindsOf(Role role) {
        return filter.role() == null || filter.role() == role
                ? RightsPolicy.kindsWhere(role, filter.rights())
                : Set.of();
    }

    private void bindStatus(TypedQuery<?> query) {
        query.setParameter("plain", plain())
                .setParameter("fresh", only(MemberStatus.INVITED, AccountState.INVITED))
                .setParameter("stale", only(MemberStatus.PW_EXPIRED, AccountState.INVITED))
                .setParameter("open", only(MemberStatus.ACTIVE, AccountState.ACTIVE))
                .setParameter("closed", only(MemberStatus.LOCKED, AccountState.ACTIVE))
                .setParameter("now", now);
    }

    /** The states that say everything by themselves. */
    private Set<AccountState> plain() {
        if (filter.status() == null) {
            return ALL;
        }
        return switch (filter.status()) {
            case FIRST_SIGNIN -> EnumSet.of(AccountState.FIRST_SIGNIN);
            case SUSPENDED -> EnumSet.of(AccountState.SUSPENDED);
            default -> NONE;
        };
    }

    private Set<AccountState> only(MemberStatus status, AccountState state) {
        return filter.status() == status ? EnumSet.of(state) : NONE;
    }

    private void bindMissing(TypedQuery<?> query) {
        query.setParameter("titled", allBut(MissingAttribute.TITLE))
                .setParameter("placed", allBut(MissingAttribute.DEPARTMENT))
                .setParameter("learned", allBut(MissingAttribute.FIELD));
    }

    private Set<AccountState> allBut(MissingAttribute asked) {
        return filter.missing() == asked ? NONE : ALL;
    }

    private <T> TypedQuery<T> bindLastSignIn(TypedQuery<T> query) {
        boolean open = filter.lastSignIn() == null;
        boolean never = filter.lastSignIn() == LastSignIn.NEVER;
        return query.setParameter("from", never ? NEVER : Instant.EPOCH)
                .setParameter("before", open || never ? NEVER : now.minus(LONG_AGO))
                .setParameter("never", open || never ? ALL : NONE);
    }
}
