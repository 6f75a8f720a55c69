package org.enishi.web.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.organisation.data.LastSignIn;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRight;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.data.MissingAttribute;
import org.enishi.presence.data.PresenceState;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.Texts;

/** How filter and order of the user list are written in an address. What makes no sense there is left out. */
final class UsersQuery {

    static final String TEXT = "q";
    static final String ROLE = "role";
    static final String STATUS = "state";
    static final String LAST_SIGN_IN = "last";
    static final String MISSING = "missing";
    static final String RIGHT = "right";
    static final String PRESENCE = "presence";
    static final String ORGANISATION = "org";
    static final String SORT = "sort";

    private static final Set<PresenceState> WAYS_TO_BE_AWAY =
            Set.of(PresenceState.AWAY, PresenceState.AWAY_WITH_REASON, PresenceState.ON_LEAVE);

    private static final int LONGEST_TEXT = 100;
    private static final String DESCENDING = "-";

    /**
     * A filter that is on.
     *
     * @param without the query of the list without it
     */
    public record Chip(String label, String value, String without) {}

    private UsersQuery() {}

    static ListPlace here() {
        return ListPlace.here(TEXT, ROLE, STATUS, LAST_SIGN_IN, MISSING, RIGHT, PRESENCE, ORGANISATION, SORT);
    }

    static MemberFilter filter(ListPlace place) {
        String text = place.filter(TEXT);
        return new MemberFilter(
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                one(Role.class, place.filter(ROLE)).orElse(null),
                one(MemberStatus.class, place.filter(STATUS))
                        .filter(status -> status != MemberStatus.DELETED)
                        .orElse(null),
                one(LastSignIn.class, place.filter(LAST_SIGN_IN)).orElse(null),
                one(MissingAttribute.class, place.filter(MISSING)).orElse(null),
                rights(place),
                one(PresenceState.class, place.filter(PRESENCE))
                        .map(UsersQuery::words)
                        .orElse(Set.of()),
                id(place.filter(ORGANISATION)));
    }

    /** All ways to be away are called the same; whoever was never seen has no word. */
    private static Set<String> words(PresenceState state) {
        if (state == PresenceState.UNUSED) {
            return Set.of("");
        }
        Set<PresenceState> alike = WAYS_TO_BE_AWAY.contains(state) ? WAYS_TO_BE_AWAY : Set.of(state);
        return alike.stream().map(PresenceState::name).collect(Collectors.toSet());
    }

    private static Set<MemberRight> rights(ListPlace place) {
        return Arrays.stream(place.filter(RIGHT).split(","))
                .map(name -> one(MemberRight.class, name))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static MemberOrder order(ListPlace place) {
        String written = place.filter(SORT);
        boolean descending = written.startsWith(DESCENDING);
        return one(MemberColumn.class, descending ? written.substring(1) : written)
                .map(column -> new MemberOrder(column, descending))
                .orElseGet(MemberOrder::usual);
    }

    static void sort(ListPlace place, MemberColumn column, boolean descending) {
        place.filter(SORT, (descending ? DESCENDING : "") + column.name().toLowerCase(Locale.ROOT));
    }

    static List<Chip> chips(ListPlace place, Function<UUID, String> organisations) {
        MemberFilter filter = filter(place);
        List<Chip> chips = new ArrayList<>();
        if (!filter.text().isEmpty()) {
            chips.add(chip(place, TEXT, "organisation.users.facet.text", filter.text()));
        }
        if (filter.role() != null) {
            chips.add(chip(place, ROLE, "organisation.users.facet.role", Texts.label(filter.role())));
        }
        if (filter.status() != null) {
            chips.add(chip(place, STATUS, "organisation.users.facet.status", Texts.label(filter.status())));
        }
        if (filter.lastSignIn() != null) {
            chips.add(chip(place, LAST_SIGN_IN, "organisation.users.facet.last", Texts.label(filter.lastSignIn())));
        }
        if (filter.missing() != null) {
            chips.add(chip(place, MISSING, "organisation.users.facet.missing", Texts.label(filter.missing())));
        }
        if (!filter.rights().isEmpty()) {
            String rights = filter.rights().stream().sorted().map(Texts::label).collect(Collectors.joining(" + "));
            chips.add(chip(place, RIGHT, "organisation.users.facet.right", rights));
        }
        one(PresenceState.class, place.filter(PRESENCE))
                .ifPresent(state ->
                        chips.add(chip(place, PRESENCE, "organisation.users.facet.presence", Texts.label(state))));
        if (filter.organisationId() != null
                && !organisations.apply(filter.organisationId()).isEmpty()) {
            String name = organisations.apply(filter.organisationId());
            chips.add(chip(place, ORGANISATION, "organisation.users.facet.organisation", name));
        }
        return chips;
    }

    private static Chip chip(ListPlace place, String name, String label, String value) {
        return new Chip(Texts.of(label), value, place.queryWithout(name));
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static UUID id(String written) {
        try {
            return written.isEmpty() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
