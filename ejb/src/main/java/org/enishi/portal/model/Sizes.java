package org.enishi.portal.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.organisation.data.OrganisationSize;
import org.enishi.shared.security.OrganisationKind;

/**
 * Decides when everybody is told of another number of organisations and of their people. Of a kind all numbers change together, and
 * only when what one reads then, less what one read before, is nobody's in particular: each number stays or changes by five or more,
 * and five or more organisations have changed it.
 */
public final class Sizes {

    public static final List<OrganisationKind> KINDS =
            List.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION, OrganisationKind.SUPPORTER);

    private Sizes() {}

    /** @param told what was told last; empty where nothing was told of the kind */
    public static boolean isTellable(Collection<OrganisationSize> told, Collection<OrganisationSize> now) {
        return told.isEmpty()
                || (isOfMany(byId(told), byId(now), size -> 1L)
                        && isOfMany(byId(told), byId(now), OrganisationSize::people)
                        && fields(told, now).stream()
                                .allMatch(field -> isOfMany(
                                        byId(told),
                                        byId(now),
                                        size -> size.fields().contains(field) ? 1L : 0L)));
    }

    private static boolean isOfMany(
            Map<UUID, OrganisationSize> told,
            Map<UUID, OrganisationSize> now,
            Function<OrganisationSize, Long> number) {
        Set<UUID> all = new HashSet<>(told.keySet());
        all.addAll(now.keySet());
        long difference = 0;
        long changed = 0;
        for (UUID id : all) {
            long change = of(now.get(id), number) - of(told.get(id), number);
            difference += change;
            changed += change == 0 ? 0 : 1;
        }
        return changed == 0
                || difference == 0
                || (changed >= Suppression.THRESHOLD && Math.abs(difference) >= Suppression.THRESHOLD);
    }

    private static long of(OrganisationSize size, Function<OrganisationSize, Long> number) {
        return size == null ? 0 : number.apply(size);
    }

    private static Set<String> fields(Collection<OrganisationSize> told, Collection<OrganisationSize> now) {
        Set<String> fields = new TreeSet<>();
        told.forEach(size -> fields.addAll(size.fields()));
        now.forEach(size -> fields.addAll(size.fields()));
        return fields;
    }

    private static Map<UUID, OrganisationSize> byId(Collection<OrganisationSize> sizes) {
        return sizes.stream().collect(Collectors.toMap(OrganisationSize::organisationId, Function.identity()));
    }

    public static List<OrganisationSize> of(OrganisationKind kind, Collection<OrganisationSize> sizes) {
        return sizes.stream().filter(size -> size.kind() == kind).toList();
    }
}
