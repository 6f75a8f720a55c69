package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.CallFacts;
import org.enishi.presence.data.CallField;
import org.enishi.presence.data.CallSource;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.data.NewCall;
import org.enishi.presence.model.CallEntry;
import org.enishi.presence.model.CallJudgement;
import org.enishi.presence.model.FileJudgement;
import org.enishi.presence.store.CallEntries;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditChannel;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.time.ServerClock;

/** 通話ログ as a file, both ways: a call that is there already is not written down again. */
@Stateless
public class CallLogFile {

    @Inject
    private CallEntries calls;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** All of them. That they are taken is written down. */
    @Requires(Permission.CALL_LOG)
    public List<CallFacts> take() {
        List<CallFacts> all = calls.all(organisation());
        audit.record(
                AuditAct.CALLS_EXPORTED,
                AuditDetail.none().within(organisation()).changing("calls", null, String.valueOf(all.size())));
        return all;
    }

    /** What would become of each line. Nothing is written. */
    @Requires(Permission.CALL_LOG)
    public List<FileRow<CallField>> check(List<FileLine<CallField>> typed) {
        CallJudgement judgement = judgement(typed);
        return judgement.rows(calls.known(organisation(), judgement.marks()));
    }

    /** Those that nothing is to be said against, all of them or none. @return what became of each line */
    @Requires(Permission.CALL_LOG)
    public List<FileRow<CallField>> bringIn(List<FileLine<CallField>> typed) {
        CallJudgement judgement = judgement(typed);
        Set<String> known = calls.known(organisation(), judgement.marks());
        List<NewCall> fresh = judgement.fresh(known);
        fresh.forEach(call -> calls.add(new CallEntry(
                organisation(), call, call.at().atZone(ServerClock.JAPAN).toInstant(), CallSource.FILE)));
        calls.settle();
        audit.record(
                AuditAct.CALLS_BROUGHT_IN,
                AuditDetail.none()
                        .within(organisation())
                        .at(Occasion.batch(AuditChannel.CSV, UUID.randomUUID()))
                        .changing("calls", null, String.valueOf(fresh.size())));
        return judgement.rows(known);
    }

    private CallJudgement judgement(List<FileLine<CallField>> typed) {
        FileJudgement.demandSome(typed);
        return new CallJudgement(typed, LocalDateTime.now(clock.withZone(ServerClock.JAPAN)));
    }

    private UUID organisation() {
        return currentActor.get().organisationId();
    }
}
