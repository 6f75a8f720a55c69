package org.enishi.shared.duty.data;

import java.time.Instant;

/**
 * How a job went the last time. What happens every few seconds is written down every minute.
 *
 * @param node who did it; null when nobody did yet
 * @param failures how many things went wrong in that round
 * @param failedAt when something went wrong the last time; null for never
 */
public record JobReport(
        Job job, JobState state, String node, Instant endedAt, long tookMillis, long failures, Instant failedAt) {}
