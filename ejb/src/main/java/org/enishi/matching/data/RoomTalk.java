package org.enishi.matching.data;

import java.util.List;
import java.util.Set;

/**
 * What has changed in a room, for one reader.
 *
 * @param revision to ask from the next time
 * @param more there is more than this; ask again at once
 * @param read how far each other person has read: of the company, of the institution; in rising order, which names nobody
 * @param promised the reader has said that he writes no secrets, or need not
 */
public record RoomTalk(
        long revision,
        boolean more,
        List<LineRow> lines,
        List<SeatRow> seats,
        List<Long> readByCompany,
        List<Long> readByInstitution,
        RoomState state,
        Set<RoomAction> actions,
        boolean promised,
        Secrecy secrecy,
        String companyName) {}
