package org.enishi.matching.data;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the addressed institutions of one project stand. The counts add up to the number of addressed institutions.
 *
 * @param everMet some institution once came to a meeting, whatever became of it
 * @param everInterested some institution was once interested
 */
public record ResponseTally(Map<ResponseStatus, Long> counts, boolean everInterested, boolean everMet) {

    private static final int MANY = 3;

    public ResponseTally {
        counts = Map.copyOf(counts);
    }

    public static ResponseTally nobody() {
        return new ResponseTally(Map.of(), false, false);
    }

    public static ResponseTally of(Iterable<ResponseStatus> statuses) {
        Map<ResponseStatus, Long> counts = new EnumMap<>(ResponseStatus.class);
        statuses.forEach(status -> counts.merge(status, 1L, Long::sum));
        boolean met = counts.containsKey(ResponseStatus.MEETING) || counts.containsKey(ResponseStatus.AGREED);
        return new ResponseTally(counts, met || counts.containsKey(ResponseStatus.INTERESTED), met);
    }

    public long count(ResponseStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    public long addressed() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** So many are addressed that how far they have read says nothing of any of them. */
    public boolean isOfMany() {
        return addressed() >= MANY;
    }

    /** 回答件数. */
    public long answered() {
        return addressed() - count(ResponseStatus.NONE);
    }

    public long live() {
        return sum(ResponseStatus.INTERESTED, ResponseStatus.MEETING);
    }

    /** 関心表明. */
    public long interested() {
        return live() + count(ResponseStatus.AGREED);
    }

    private long sum(ResponseStatus... statuses) {
        return Arrays.stream(statuses).mapToLong(this::count).sum();
    }
}
