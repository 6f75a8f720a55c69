package org.enishi.matching.model;

import java.util.UUID;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.RoomState;
import org.enishi.matching.data.Secrecy;

/**
 * What decides who may do what in a room.
 *
 * @param seated whoever asks was invited and is still there
 * @param status how the institution stands to the project
 * @param disclosed the institution knows who the company is
 * @param secrecy as the company sees it
 */
public record RoomFacts(
        UUID companyId,
        UUID institutionId,
        RoomState state,
        boolean seated,
        ResponseStatus status,
        boolean disclosed,
        Secrecy secrecy) {

    /** Whether this side has said that 秘密保持 is agreed. */
    boolean isNotedBy(UUID organisationId) {
        Secrecy half = organisationId.equals(companyId) ? Secrecy.OWN : Secrecy.OTHER;
        return secrecy == half || secrecy == Secrecy.AGREED;
    }
}
