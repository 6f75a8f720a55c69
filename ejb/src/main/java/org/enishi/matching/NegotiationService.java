package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.StopCause;
import org.enishi.matching.model.Project;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The steps by which a company's administrators lead a negotiation with one institution. */
@Stateless
public class NegotiationService {

    @Inject
    private ResponseDesk desk;

    @Inject
    private ProjectLedger ledger;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** チャットを開始. */
    @Requires(Permission.NEGOTIATION_LEAD)
    public void openRoom(UUID projectId, UUID institutionId) {
        ProjectDesk.Addressed taken = take(projectId, institutionId, ResponseAction.OPEN_ROOM);
        Instant now = clock.instant();
        ledger.tell(taken.project(), taken.response().openRoom(taken.project().disclosure(), now));
        taken.project().touch(now);
    }

    /** 面談開始. @param disclosureConfirmed 企業名開示 */
    @Requires(Permission.NEGOTIATION_LEAD)
    public void startMeeting(UUID projectId, UUID institutionId, boolean disclosureConfirmed) {
        ProjectDesk.Addressed taken = take(projectId, institutionId, ResponseAction.START_MEETING);
        Instant now = clock.instant();
        ledger.tell(taken.project(), taken.response().startMeeting(disclosureConfirmed, now));
        taken.project().touch(now);
    }

    /**
     * 成立.
     *
     * @param endProject この案件を終了する, otherwise 他の機関との交渉を続ける
     * @param toOthers what those read whose negotiation ends with it; needed where there are any
     */
    @Requires(Permission.NEGOTIATION_LEAD)
    public void agree(UUID projectId, UUID institutionId, boolean endProject, String toOthers) {
        ProjectDesk.Addressed taken = take(projectId, institutionId, ResponseAction.AGREE);
        Project project = taken.project();
        Instant now = clock.instant();
        ledger.tell(taken.project(), taken.response().agree(now));
        project.touch(now);
        if (endProject) {
            ledger.closeAfterAgreement(project, toOthers, now);
        } else {
            ledger.closeWhenNothingIsLeft(project, now);
        }
    }

    /** 交渉取りやめ. */
    @Requires(Permission.NEGOTIATION_LEAD)
    public void stop(UUID projectId, UUID institutionId, String reason) {
        ProjectDesk.Addressed taken = take(projectId, institutionId, ResponseAction.STOP);
        Instant now = clock.instant();
        ledger.tell(taken.project(), taken.response().stop(reason, now));
        taken.project().touch(now);
        ledger.closeWhenNothingIsLeft(taken.project(), now);
    }

    /** 交渉を再開: takes effect when the institution wants it as well. */
    @Requires(Permission.NEGOTIATION_LEAD)
    public void resume(UUID projectId, UUID institutionId) {
        ProjectDesk.Addressed taken = take(projectId, institutionId, ResponseAction.RESUME);
        ledger.tell(taken.project(), taken.response().resume(StopCause.COMPANY, clock.instant()));
    }

    /** 訂正, of a wrong click. */
    @Requires(Permission.NEGOTIATION_LEAD)
    public void correct(UUID projectId, UUID institutionId, String reason) {
        ProjectDesk.Addressed taken = take(projectId, institutionId, ResponseAction.CORRECT);
        ledger.tell(taken.project(), taken.response().correct(reason, clock.instant()));
    }

    private ProjectDesk.Addressed take(UUID projectId, UUID institutionId, ResponseAction action) {
        return desk.of(currentActor.get(), projectId, institutionId, action);
    }
}
