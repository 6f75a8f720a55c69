package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.MandateRow;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.model.Mandate;
import org.enishi.matching.model.MandatePolicy;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Source;
import org.enishi.matching.store.Mandates;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 発信代行: a supporter writes drafts in the name of a company that has appointed it in writing. The company publishes. */
@Stateless
public class ClientDraftService {

    @Inject
    private ClientDesk desk;

    @Inject
    private ProjectDesk projectDesk;

    @Inject
    private ClientDraftLedger drafts;

    @Inject
    private MandateLedger ledger;

    @Inject
    private Mandates mandates;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The companies that have appointed the own organisation. */
    @Requires(Permission.CLIENT_PROJECTS_VIEW)
    public List<MandateRow> clients() {
        return ledger.rows(mandates.givenTo(currentActor.get().organisationId()), Mandate::companyId);
    }

    /** 辞退する. What was begun for the company stays with it. */
    @Requires(Permission.CLIENT_PROJECTS_VIEW)
    public void layDown(UUID companyId) {
        Mandate mandate = mandates.lock(companyId, currentActor.get().organisationId())
                .orElseThrow(() -> new RuleViolated("rule.mandate.over"));
        ledger.tell(mandate.layDown(clock.instant()));
    }

    /** In charge of it is who has given the appointment. */
    @Requires(Permission.CLIENT_DRAFT)
    public UUID create(UUID companyId) {
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        Mandate mandate = mandates.lock(companyId, actor.organisationId())
                .filter(Mandate::holds)
                .orElseThrow(NotFound::new);
        MandatePolicy.canDraft(actor, mandate.scope()).map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
        Source source = Source.byHelper(companyId, actor.region(), mandate.givenBy(), actor.organisationId());
        return drafts.begin(new Project(source, ProjectText.empty(LocalDate.now(clock)), now), now);
    }

    /** Its files are the company's and stay as they are. */
    @Requires(Permission.CLIENT_DRAFT)
    public void rewrite(UUID projectId, long version, ProjectText text) {
        Instant now = clock.instant();
        Project draft = desk.take(currentActor.get(), projectId, ProjectAction.SAVE);
        if (draft.getVersion() != version) {
            throw new StaleEdit();
        }
        projectDesk.requireOffered(text.forms(), draft.text().forms());
        draft.rewrite(text.withFiles(draft.text().files()), now);
        drafts.written(draft, now);
    }

    /** 発信依頼: an administrator of the company publishes it or sends it back. */
    @Requires(Permission.CLIENT_DRAFT)
    public void requestPublication(UUID projectId) {
        Project draft = desk.take(currentActor.get(), projectId, ProjectAction.REQUEST);
        drafts.requested(draft.requestPublication(clock.instant()));
    }

    /** 協力募集の形態, in the operator's order. */
    @Requires(Permission.CLIENT_PROJECTS_VIEW)
    public List<EntryRow> cooperationForms() {
        return projectDesk.forms();
    }
}
