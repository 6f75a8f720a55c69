package org.enishi.presence.data;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a group.
 *
 * @param day the one that was asked for, or the next that may be read
 * @param first the oldest that may be read
 * @param group empty for everybody
 * @param people the first of them, where there are too many
 * @param total how many there are
 */
public record GroupDay(
        LocalDate day,
        LocalDate first,
        LocalDate last,
        String group,
        List<String> groups,
        List<PersonDay> people,
        int total) {}
