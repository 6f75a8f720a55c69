package org.enishi.portal.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * All who stand behind one number, and with how much. The number may be told if it is five or more and has five or more on
 * each side that has a part in it: whoever takes away his own share knows nothing of a single one of the others.
 */
final class Crowd {

    static final Crowd NOBODY = new Crowd();

    private record Pair(UUID companyId, UUID institutionId) {}

    private final Map<Pair, Long> amounts = new HashMap<>();

    static Crowd of(Collection<Contribution> contributions) {
        Crowd crowd = new Crowd();
        contributions.forEach(
                one -> crowd.amounts.merge(new Pair(one.companyId(), one.institutionId()), one.amount(), Long::sum));
        return crowd;
    }

    /** What is left when the others, who are part of it, are taken away. */
    Crowd without(Crowd others) {
        Crowd rest = new Crowd();
        amounts.forEach((pair, amount) -> {
            long left = amount - others.amounts.getOrDefault(pair, 0L);
            if (left > 0) {
                rest.amounts.put(pair, left);
            }
        });
        return rest;
    }

    long size() {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean isTellable() {
        return size() >= Suppression.THRESHOLD && isMany(Pair::companyId) && isMany(Pair::institutionId);
    }

    private boolean isMany(Function<Pair, UUID> side) {
        boolean none = amounts.keySet().stream().map(side).allMatch(Objects::isNull);
        return none
                || amounts.keySet().stream()
                                .map(side)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        >= Suppression.THRESHOLD;
    }
}
