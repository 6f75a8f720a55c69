package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberRef;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;

/** Serves one change to one member, and says at once when it is refused. */
@ApplicationScoped
@Transactional
class MemberCounter {

    @Inject
    private MemberBench bench;

    void serve(MemberRef ref, MemberCommand command) {
        serve(ref, command, List.of());
    }

    /** Without the locks, so only to save the work for what is refused anyway. */
    void judge(MemberRef ref, MemberCommand command) {
        answer(bench.judge(MemberBench.Target.of(ref), command).orElseThrow(NotFound::new));
    }

    void reissue(MemberRef ref, InitialPasswords.Minted minted) {
        serve(ref, MemberCommand.of(MemberAction.REISSUE), List.of(minted));
    }

    private void serve(MemberRef ref, MemberCommand command, List<InitialPasswords.Minted> minted) {
        List<MemberBench.Target> target = List.of(MemberBench.Target.of(ref));
        answer(bench.carryOut(new MemberBench.Order(command, target, Occasion.screen(), minted)).rows().stream()
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    private static void answer(BulkRow row) {
        if (row.outcome() == BulkOutcome.REFUSED) {
            throw row.reason().key().equals(MemberBench.CHANGED_SINCE)
                    ? new StaleEdit()
                    : row.reason().toFault();
        }
    }
}
