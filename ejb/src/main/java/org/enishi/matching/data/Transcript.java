package org.enishi.matching.data;

import java.time.Instant;
import java.util.List;

/**
 * Everything that was said in a room, as one reader may read it at one moment.
 *
 * @param companyName null where it is not disclosed to the reader
 * @param lines in the order in which they were said
 */
public record Transcript(RoomDetail room, String companyName, Instant writtenAt, List<LineRow> lines) {}
