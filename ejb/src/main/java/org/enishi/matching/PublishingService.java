package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.Publication;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Assignments;
import org.enishi.matching.store.Projects;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** What a company's administrators do with a project as a whole: let it out, change it, take it back. */
@Stateless
public class PublishingService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private ProjectLedger ledger;

    @Inject
    private Projects projects;

    @Inject
    private Assignments assignments;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** 発信する. */
    @Requires(Permission.PROJECT_PUBLISH)
    public void publish(UUID projectId, Publication confirmed) {
        Project draft = desk.take(currentActor.get(), projectId, confirmed.version(), ProjectAction.PUBLISH);
        requireConfirmed(draft, confirmed);
        Instant now = clock.instant();
        ledger.goOut(draft, draft.publish(now), now);
    }

    /** 予約発信: at eight in the morning of that day. */
    @Requires(Permission.PROJECT_PUBLISH)
    public void schedule(UUID projectId, LocalDate on, Publication confirmed) {
        Project draft = desk.take(currentActor.get(), projectId, confirmed.version(), ProjectAction.SCHEDULE);
        requireConfirmed(draft, confirmed);
        draft.schedule(on, clock.instant());
    }

    private static void requireConfirmed(Project draft, Publication confirmed) {
        if (!confirmed.anonymityChecked()) {
            throw new RuleViolated("rule.project.anonymity.unchecked");
        }
        if (!confirmed.holdsNoSecrets()) {
            throw new RuleViolated("rule.project.secrets.unconfirmed");
        }
        requireLookedInto(draft.text().files(), confirmed.filesChecked());
    }

    /** 匿名チェック reads names of files; what is in them only a person can. */
    private static void requireLookedInto(List<FileRow> files, boolean checked) {
        if (!files.isEmpty() && !checked) {
            throw new RuleViolated("rule.project.files.unchecked");
        }
    }

    /** 予約を取り消す. */
    @Requires(Permission.PROJECT_PUBLISH)
    public void unschedule(UUID projectId) {
        desk.take(currentActor.get(), projectId, ProjectAction.UNSCHEDULE).unschedule(clock.instant());
    }

    /** 差し戻し. */
    @Requires(Permission.PROJECT_PUBLISH)
    public void sendBack(UUID projectId, String comment) {
        Project draft = desk.take(currentActor.get(), projectId, ProjectAction.SEND_BACK);
        ledger.tell(draft.sendBack(comment, clock.instant()));
    }

    /**
     * 編集する: a new edition, of which those who know the project are told.
     *
     * @param filesChecked that the files that are new have been looked into
     */
    @Requires(Permission.PROJECT_PUBLISH)
    public void revise(UUID projectId, long version, ProjectText text, boolean filesChecked) {
        Actor actor = currentActor.get();
        Project project = desk.take(actor, projectId, version, ProjectAction.REVISE);
        desk.requireOffered(text.forms(), project.text().forms());
        ProjectText whole = desk.withFiles(project, text);
        List<FileRow> added = new ArrayList<>(whole.files());
        added.removeAll(project.text().files());
        requireLookedInto(added, filesChecked);
        ProjectChanged revised = project.revise(whole, clock.instant());
        ledger.keepEdition(project, actor.accountId(), clock.instant());
        ledger.tell(revised);
    }

    /** 募集を締め切る. */
    @Requires(Permission.PROJECT_PUBLISH)
    public void endRecruiting(UUID projectId) {
        Project project = desk.take(currentActor.get(), projectId, ProjectAction.END_RECRUITING);
        ledger.endRecruiting(project, clock.instant());
    }

    /** 一時停止. */
    @Requires(Permission.PROJECT_HALT)
    public void suspend(UUID projectId, String reason) {
        Project project = desk.take(currentActor.get(), projectId, ProjectAction.SUSPEND);
        ledger.tell(project.suspend(reason, clock.instant()));
    }

    /** 再開. */
    @Requires(Permission.PROJECT_HALT)
    public void resume(UUID projectId) {
        Project project = desk.take(currentActor.get(), projectId, ProjectAction.RESUME);
        ledger.tell(project.resume(clock.instant()));
    }

    /** 取り下げる. */
    @Requires(Permission.PROJECT_HALT)
    public void withdraw(UUID projectId, String reason) {
        Project project = desk.take(currentActor.get(), projectId, ProjectAction.WITHDRAW);
        ledger.withdraw(project, reason, clock.instant());
    }

    /** 削除する. */
    @Requires(Permission.PROJECT_PUBLISH)
    public void delete(UUID projectId) {
        Project project = desk.take(currentActor.get(), projectId, ProjectAction.DELETE);
        ledger.delete(project, clock.instant());
    }

    /** 再発信. @return the new draft */
    @Requires(Permission.PROJECT_PUBLISH)
    public UUID reissue(UUID projectId) {
        Actor actor = currentActor.get();
        Project project = desk.take(actor, projectId, ProjectAction.REISSUE);
        Project again = project.reissue(actor.accountId(), clock.instant());
        projects.write(again);
        assignments.assign(again.getId(), actor.organisationId(), Set.of(actor.accountId()));
        return again.getId();
    }

    /** 案件担当者: at least one, of the own people who can act. */
    @Requires(Permission.PROJECT_PUBLISH)
    public void putInCharge(UUID projectId, Set<UUID> accountIds) {
        Actor actor = currentActor.get();
        Project project = desk.lock(actor, projectId);
        if (accountIds.isEmpty()) {
            throw new RuleViolated("rule.project.people.missing");
        }
        if (!directory.activeOf(actor.organisationId(), accountIds).containsAll(accountIds)) {
            throw new RuleViolated("rule.project.people.unknown");
        }
        assignments.assign(project.getId(), actor.organisationId(), accountIds);
    }
}
