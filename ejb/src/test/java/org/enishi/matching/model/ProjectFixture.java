package org.enishi.matching.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.ResponseTally;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.enishi.shared.security.Standing;

/** A project in whatever state, and the people around it. */
final class ProjectFixture {

    static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final UUID COMPANY = UUID.randomUUID();
    static final UUID AUTHOR = UUID.randomUUID();

    private ProjectFixture() {}

    static ProjectText text() {
        return text(TODAY.plusDays(10));
    }

    static ProjectText text(LocalDate until) {
        return text("案件", until, DisclosureMoment.MEETING);
    }

    static ProjectText text(String title, LocalDate until, DisclosureMoment disclosure) {
        return new ProjectText(
                title,
                TODAY,
                until,
                null,
                null,
                "何を、なぜ、どうしたいか",
                "",
                10,
                false,
                true,
                1,
                "",
                Set.of("ADVICE"),
                disclosure,
                null,
                List.of());
    }

    static Project draft() {
        return new Project(new Source(COMPANY, "region", AUTHOR), text(), NOW);
    }

    static Project in(ProjectState state) {
        Project project = draft();
        switch (state) {
            case DRAFT -> {
                // It is one.
            }
            case REQUESTED -> project.requestPublication(NOW);
            case SCHEDULED -> project.schedule(TODAY.plusDays(1), NOW);
            case DELETED -> project.delete(ResponseTally.nobody(), NOW);
            default -> publish(project, state);
        }
        return project;
    }

    private static void publish(Project project, ProjectState state) {
        project.publish(NOW);
        switch (state) {
            case SUSPENDED -> project.suspend("確認のため", NOW);
            case NEGOTIATING -> project.endRecruiting(tally(ResponseStatus.INTERESTED), NOW);
            case CLOSED -> project.endRecruiting(tally(ResponseStatus.NONE), NOW);
            case WITHDRAWN -> project.withdraw("方針の変更", tally(ResponseStatus.INTERESTED), NOW);
            default -> {
                // It is recruiting.
            }
        }
    }

    static ResponseTally tally(ResponseStatus... statuses) {
        return ResponseTally.of(List.of(statuses));
    }

    static Actor actor(OrganisationKind kind, Role role, UUID organisation) {
        return new Actor(UUID.randomUUID(), organisation, "region", new Standing(kind, role), 1, "名前", "組織", "ja");
    }
}
