package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.ResponseTally;
import org.enishi.matching.event.ProjectChange;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SearchKey;

/**
 * What a company wants to do together with an institution, from the first draft to the final result. Its state changes only
 * here; T1 to T18 are the transitions of the specification. A project that is over has a result and a day, for ever.
 */
@Entity
@Table(name = "project")
public class Project extends BaseEntity {

    @Embedded
    private Source source;

    @Embedded
    private Life life;

    @Embedded
    private Pulse pulse;

    @Embedded
    private ProjectContent content;

    @Column(name = "title_key")
    private String titleKey;

    @Column(name = "text_key")
    private String textKey;

    /** Of the text: 0 until it is published. */
    private int edition;

    protected Project() {}

    /** T1. */
    public Project(Source source, ProjectText text, Instant now) {
        this.source = source;
        this.life = Life.beginning();
        this.pulse = Pulse.beginning(now);
        write(text);
    }

    private void write(ProjectText text) {
        content = new ProjectContent(text);
        titleKey = SearchKey.of(text.title());
        textKey = SearchKey.of(String.join(" ", text.title(), text.body(), text.notes()));
    }

    /** T2. Nothing leaves the company. */
    public void rewrite(ProjectText text, Instant now) {
        life.require(ProjectAction.SAVE);
        write(text);
        pulse.beat(now);
    }

    /** T3. */
    public ProjectChanged requestPublication(Instant now) {
        life.require(ProjectAction.REQUEST);
        PublicationRules.requireComplete(text(), Days.of(now));
        return move(ProjectState.REQUESTED, null, ProjectChange.REQUESTED, now);
    }

    /** T4. */
    public ProjectChanged sendBack(String comment, Instant now) {
        life.require(ProjectAction.SEND_BACK);
        return move(ProjectState.DRAFT, Reason.required(comment), ProjectChange.SENT_BACK, now);
    }

    /** T5. From now on institutions see it; their rows are written in the same breath. */
    public ProjectChanged publish(Instant now) {
        life.require(ProjectAction.PUBLISH);
        return goOut(now);
    }

    private ProjectChanged goOut(Instant now) {
        PublicationRules.requireComplete(text(), Days.of(now));
        pulse.publish(now);
        edition = 1;
        return move(ProjectState.RECRUITING, null, ProjectChange.PUBLISHED, now);
    }

    /** T6. */
    public void schedule(LocalDate on, Instant now) {
        life.require(ProjectAction.SCHEDULE);
        if (on == null || !on.isAfter(Days.of(now))) {
            throw new RuleViolated("rule.project.schedule.past");
        }
        PublicationRules.requireComplete(text(), on);
        life.await(on);
        pulse.beat(now);
    }

    public void unschedule(Instant now) {
        life.require(ProjectAction.UNSCHEDULE);
        life.enter(ProjectState.DRAFT, null);
        pulse.beat(now);
    }

    /** T6, when its hour has come. */
    public ProjectChanged publishScheduled(Instant now) {
        life.require(ProjectAction.UNSCHEDULE);
        return goOut(now);
    }

    /** The hour has come, but what was complete then is not now. */
    public ProjectChanged missSchedule(Instant now) {
        life.require(ProjectAction.UNSCHEDULE);
        return move(ProjectState.DRAFT, null, ProjectChange.SCHEDULE_FAILED, now);
    }

    /** T8. The state stays; the text gets a new edition. */
    public ProjectChanged revise(ProjectText text, Instant now) {
        life.require(ProjectAction.REVISE);
        PublicationRules.requireRevision(text(), text, Days.of(now));
        write(text);
        edition++;
        pulse.forgetDeadlineReminder();
        return move(life.state(), life.remark(), ProjectChange.REVISED, now);
    }

    /** T9. The clock of the deadline stands still. */
    public ProjectChanged suspend(String reason, Instant now) {
        life.require(ProjectAction.SUSPEND);
        if (!isRecruiting(now)) {
            throw new RuleViolated("rule.project.deadline.over");
        }
        pulse.pause(now);
        return move(ProjectState.SUSPENDED, Reason.required(reason), ProjectChange.SUSPENDED, now);
    }

    public ProjectChanged resume(Instant now) {
        life.require(ProjectAction.RESUME);
        content.postpone(pulse.goOn(now));
        return move(life.afterSuspension(), null, ProjectChange.RESUMED, now);
    }

    /** The company can not act: the project waits for it. Empty where nothing was going on. */
    public Optional<ProjectChanged> hold(Instant now) {
        if (life.state() == ProjectState.SCHEDULED) {
            return Optional.of(missSchedule(now));
        }
        if (life.state() != ProjectState.RECRUITING && life.state() != ProjectState.NEGOTIATING) {
            return Optional.empty();
        }
        pulse.pause(now);
        pulse.beat(now);
        life.hold();
        return Optional.of(new ProjectChanged(ProjectChange.SUSPENDED, getId(), companyId(), now));
    }

    /** The company can act again. What it had suspended itself stays suspended. */
    public Optional<ProjectChanged> release(Instant now) {
        return life.isHeld() ? Optional.of(resume(now)) : Optional.empty();
    }

    /** T10 and T11: the deadline has passed, or the company ends recruiting. */
    public ProjectChanged endRecruiting(ResponseTally tally, Instant now) {
        life.require(ProjectAction.END_RECRUITING);
        return tally.live() > 0
                ? move(ProjectState.NEGOTIATING, null, ProjectChange.RECRUITING_ENDED, now)
                : close(tally, now);
    }

    /** T12 and T14: an agreement ends the project, or nothing is left to negotiate. */
    public ProjectChanged close(ResponseTally tally, Instant now) {
        if (!life.state().isOpen() || tally.live() > 0) {
            throw new RuleViolated("rule.project.close.state");
        }
        return end(ProjectResult.of(tally), null, ProjectChange.CLOSED, now);
    }

    /** T15. */
    public ProjectChanged withdraw(String reason, ResponseTally tally, Instant now) {
        life.require(ProjectAction.WITHDRAW);
        if (tally.answered() == 0) {
            throw new RuleViolated("rule.project.withdraw.unanswered");
        }
        return end(ProjectResult.WITHDRAWN, Reason.required(reason), ProjectChange.WITHDRAWN, now);
    }

    /** The company is gone for good, and what it began goes with it. */
    public ProjectChanged leave(ResponseTally tally, Instant now) {
        ProjectChange change = life.leave(tally.answered() > 0, Days.of(now));
        pulse.beat(now);
        return new ProjectChanged(change, getId(), companyId(), now);
    }

    private ProjectChanged end(ProjectResult result, String why, ProjectChange change, Instant now) {
        life.end(result, Days.of(now), why);
        pulse.beat(now);
        return new ProjectChanged(change, getId(), companyId(), now);
    }

    /** T16. */
    public ProjectChanged delete(ResponseTally tally, Instant now) {
        life.require(ProjectAction.DELETE);
        if (tally.answered() > 0) {
            throw new RuleViolated("rule.project.delete.answered");
        }
        return move(ProjectState.DELETED, null, ProjectChange.DELETED, now);
    }

    /** T16, in the end: nothing of the text is kept. */
    public void erase(Instant now) {
        write(ProjectText.empty(Days.of(now)));
        pulse.erase(now);
    }

    /** T17. */
    public Project reissue(UUID by, Instant now) {
        life.require(ProjectAction.REISSUE);
        return new Project(source.again(getId(), by), Reissue.of(text(), Days.of(now)), now);
    }

    private ProjectChanged move(ProjectState to, String why, ProjectChange change, Instant now) {
        life.enter(to, why);
        pulse.beat(now);
        return new ProjectChanged(change, getId(), companyId(), now);
    }

    /** Whether an institution may answer at this moment. The last second of the last day still counts. */
    public boolean isRecruiting(Instant now) {
        return life.state() == ProjectState.RECRUITING && now.isBefore(Days.end(content.recruitingUntil()));
    }

    /** Something went on between the company and an institution. */
    public void touch(Instant now) {
        pulse.beat(now);
    }

    /** @return whether the institutions are to be reminded now; says yes once for each occasion */
    public boolean remindsOfDeadline(Instant now) {
        return isRecruiting(now) && pulse.remindsOf(content.recruitingUntil(), now);
    }

    /** T18. @return whether the company is to be reminded now; says yes once for each step, and nothing else happens */
    public boolean remindsOfIdleness(Instant now) {
        return life.state() == ProjectState.NEGOTIATING && pulse.remindsOfIdleness(now);
    }

    public ProjectFacts facts(Set<UUID> people, boolean answered) {
        return new ProjectFacts(companyId(), source.region(), life.state(), people, answered);
    }

    public Life life() {
        return life;
    }

    public Pulse pulse() {
        return pulse;
    }

    public ProjectState state() {
        return life.state();
    }

    public ProjectText text() {
        return content.text();
    }

    public String title() {
        return content.title();
    }

    public DisclosureMoment disclosure() {
        return content.disclosure();
    }

    public Source source() {
        return source;
    }

    public UUID companyId() {
        return source.companyId();
    }

    public int edition() {
        return edition;
    }
}
