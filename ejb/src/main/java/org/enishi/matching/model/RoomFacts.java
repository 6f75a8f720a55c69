package org.enishi.matching.model;

import java.util.UUID;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.RoomState;

/**
 * What decides who may do what in a room.
 *
 * @param seated whoever asks was invited and is still there
 * @param status how the institution stands to the project
 */
public record RoomFacts(UUID companyId, UUID institutionId, RoomState state, boolean seated, ResponseStatus status) {}
