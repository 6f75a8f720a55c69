package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.RoomState;
import org.enishi.matching.data.Secrecy;
import org.enishi.matching.event.RoomMoved;
import org.enishi.shared.persistence.BaseEntity;

/**
 * チャット of a company with one institution about one project. Whoever changes anything in it holds its row: lines are numbered
 * without gaps, and the revision that a page has seen is all that it needs to ask for the rest.
 */
@Entity
@Table(name = "room")
public class Room extends BaseEntity {

    private static final Duration READABLE_AFTER_END = Duration.ofDays(30);

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "company_id", updatable = false)
    private UUID companyId;

    @Column(name = "institution_id", updatable = false)
    private UUID institutionId;

    /** Of the last line. */
    @Column(name = "last_number")
    private long lastNumber;

    /** Of the last change. */
    private long revision;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "spoken_at")
    private Instant spokenAt;

    /** The institution reads the names of the company from then on; null before. */
    @Column(name = "disclosed_at")
    private Instant disclosedAt;

    /** The administrators of the company say that 秘密保持 is agreed, those of the institution; null before. */
    @Column(name = "secrecy_company_at")
    private Instant secrecyCompanyAt;

    @Column(name = "secrecy_institution_at")
    private Instant secrecyInstitutionAt;

    @Column(name = "read_only_from")
    private Instant readOnlyFrom;

    @Column(name = "archived_at")
    private Instant archivedAt;

    protected Room() {}

    public Room(UUID projectId, UUID companyId, UUID institutionId, Instant now) {
        this.projectId = projectId;
        this.companyId = companyId;
        this.institutionId = institutionId;
        this.openedAt = now;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** For a line that is written now. */
    long nextNumber() {
        revision++;
        return ++lastNumber;
    }

    /** For a line that is changed now. */
    long nextRevision() {
        return ++revision;
    }

    /** Something of it is new, and no line says so. */
    public void stir() {
        revision++;
    }

    /** @return whether it was the first message */
    boolean speak(Instant now) {
        boolean first = spokenAt == null;
        spokenAt = now;
        return first;
    }

    /** @return whether it was not before */
    public boolean disclose(Instant now) {
        boolean news = disclosedAt == null;
        if (news) {
            disclosedAt = now;
        }
        return news;
    }

    /** The negotiation has ended: there is time left to part. */
    public void windDown(Instant now) {
        readOnlyFrom = now.plus(READABLE_AFTER_END);
    }

    /** The negotiation goes on. */
    public void goOn() {
        readOnlyFrom = null;
        archivedAt = null;
    }

    public void archive(Instant now) {
        archivedAt = now;
    }

    public void restore() {
        archivedAt = null;
    }

    /** 秘密保持: each side speaks for itself. @param at null where it says so no more */
    public void noteSecrecy(RoomSide side, Instant at) {
        if (side == RoomSide.COMPANY) {
            secrecyCompanyAt = at;
        } else {
            secrecyInstitutionAt = at;
        }
    }

    private boolean isNoted(RoomSide side) {
        return (side == RoomSide.COMPANY ? secrecyCompanyAt : secrecyInstitutionAt) != null;
    }

    public Secrecy secrecyFor(RoomSide side) {
        RoomSide other = side == RoomSide.COMPANY ? RoomSide.INSTITUTION : RoomSide.COMPANY;
        if (isNoted(side)) {
            return isNoted(other) ? Secrecy.AGREED : Secrecy.OWN;
        }
        return isNoted(other) ? Secrecy.OTHER : Secrecy.OPEN;
    }

    /** Both sides say so: what is said here is covered by what they have signed. */
    public boolean isConfidential() {
        return secrecyFor(RoomSide.COMPANY) == Secrecy.AGREED;
    }

    public RoomState state(Instant now) {
        return state(archivedAt, readOnlyFrom, now);
    }

    /** The same of a room in a list. */
    public static RoomState state(Instant archivedAt, Instant readOnlyFrom, Instant now) {
        if (archivedAt != null) {
            return RoomState.ARCHIVED;
        }
        return Footing.isPast(readOnlyFrom, now) ? RoomState.READ_ONLY : RoomState.OPEN;
    }

    public RoomMoved moved(Set<UUID> readers, Instant now) {
        return new RoomMoved(getId(), revision, readers, now);
    }

    /** @param seated by invitation */
    public RoomFacts facts(boolean seated, ResponseStatus status, Instant now) {
        return new RoomFacts(
                companyId,
                institutionId,
                state(now),
                seated,
                status,
                disclosedAt != null,
                secrecyFor(RoomSide.COMPANY));
    }

    public RoomSide sideOf(UUID organisationId) {
        return companyId.equals(organisationId) ? RoomSide.COMPANY : RoomSide.INSTITUTION;
    }

    /** Whether people of this side may know who stands behind the letters. */
    public boolean isKnownTo(RoomSide reader) {
        return reader == RoomSide.COMPANY || disclosedAt != null;
    }

    public UUID projectId() {
        return projectId;
    }

    public UUID companyId() {
        return companyId;
    }

    public UUID institutionId() {
        return institutionId;
    }

    public long lastNumber() {
        return lastNumber;
    }

    public long revision() {
        return revision;
    }
}
