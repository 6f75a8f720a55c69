package org.enishi.matching.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.ResponseTally;
import org.enishi.matching.data.StopCause;
import org.enishi.matching.model.Curiosity;
import org.enishi.matching.model.Days;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.ProjectEdition;
import org.enishi.matching.model.Response;
import org.enishi.matching.model.Source;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.FillDemo;

/** A line of the table, lived through from its draft to where it stands today, by the same steps as any other project. */
record DemoProject(
        Project project, List<Response> responses, List<ProjectEdition> editions, List<Curiosity> curiosities) {

    private static final Duration DAY = Duration.ofDays(1);

    /** All that need no word beside them, the usual one more often. */
    private static final List<String> REASONS =
            List.of("FIELD", "FIELD", "FIELD", "TIMING", "BUDGET", "STAFF", "UNCLEAR", "CONFLICT");

    static DemoProject live(DemoRow row, List<UUID> institutions, FillDemo demo) {
        return live(row, institutions, demo, DAY);
    }

    /** Long over: as slowly as people of another institution and company answer. */
    static DemoProject remember(DemoRow row, List<UUID> institutions, FillDemo demo) {
        return live(row, institutions, demo, DAY.multipliedBy(demo.calendar().pick("pace " + row.text("title"), 1, 9)));
    }

    private static DemoProject live(DemoRow row, List<UUID> institutions, FillDemo demo, Duration pace) {
        String title = row.text("title");
        Instant now = demo.calendar().atWork(title, 0);
        Instant published = demo.calendar().atWork(title, row.number("published"));
        UUID author = demo.idOf(row.text("author"));
        Project project = new Project(
                new Source(demo.idOf(row.text("company")), demo.region(), author),
                text(row, published, Days.of(now)),
                published.minus(DAY));
        DemoProject made = new DemoProject(project, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ProjectState state = row.choice("state", ProjectState.class);
        if (state != ProjectState.DRAFT) {
            project.publish(published);
            made.editions.add(new ProjectEdition(project, author, published));
            made.address(institutions, published);
            made.answer(row, demo, published.plus(pace));
            made.press(row, demo, published);
            made.end(state);
        }
        return made;
    }

    private static ProjectText text(DemoRow row, Instant published, LocalDate today) {
        boolean draft = row.choice("state", ProjectState.class) == ProjectState.DRAFT;
        LocalDate until = today.plusDays(row.number("until"));
        boolean negotiable = row.number("budget") == 0;
        return new ProjectText(
                row.text("title"),
                Days.of(published),
                draft ? null : until,
                draft ? null : until.plusDays(30),
                draft ? null : until.plusDays(210),
                row.text("body"),
                "",
                negotiable ? null : row.number("budget"),
                negotiable && !draft,
                !negotiable,
                row.number("people"),
                "",
                row.set("forms"),
                DisclosureMoment.MEETING,
                draft ? null : until.plusDays(14),
                List.of());
    }

    private void address(List<UUID> institutions, Instant published) {
        institutions.forEach(institution ->
                responses.add(new Response(project.getId(), institution, project.disclosure(), published)));
    }

    /** @param first of the answers, before the deadline */
    private void answer(DemoRow row, FillDemo demo, Instant first) {
        Map<UUID, ResponseStatus> answers = new LinkedHashMap<>();
        row.set("answers").forEach(answer -> {
            String[] parts = answer.split(":");
            answers.put(demo.idOf(parts[0]), ResponseStatus.valueOf(parts[1]));
        });
        Instant answered = first;
        for (Response response : responses) {
            ResponseStatus status = answers.getOrDefault(response.institutionId(), ResponseStatus.NONE);
            if (status != ResponseStatus.NONE) {
                response.attention().read(project.edition(), answered);
                if (status == ResponseStatus.NOT_INTERESTED) {
                    String seed = row.text("title") + responses.indexOf(response);
                    int reason = demo.calendar().pick(seed, 0, REASONS.size() - 1);
                    response.declareNoInterest(REASONS.get(reason), "", answered);
                } else {
                    step(response, status, answered);
                }
                answered = answered.plus(Duration.ofHours(5));
            }
        }
    }

    private static void step(Response response, ResponseStatus to, Instant at) {
        response.declareInterest("", at);
        if (to == ResponseStatus.MEETING || to == ResponseStatus.AGREED) {
            response.startMeeting(true, at.plus(DAY));
        }
        if (to == ResponseStatus.AGREED) {
            response.agree(at.plus(DAY).plus(DAY));
        }
        if (to == ResponseStatus.STOPPED) {
            response.stop("今回はご提案の時期が合わないため", at.plus(DAY));
        }
    }

    private void press(DemoRow row, FillDemo demo, Instant published) {
        Instant pressed = published.plus(Duration.ofHours(3));
        for (String mailAddress : row.set("curious")) {
            String organisation =
                    mailAddress.substring(mailAddress.indexOf('@') + 1).replace(".example", "");
            Curiosity curiosity =
                    new Curiosity(project.getId(), demo.idOf(organisation), demo.idOf(mailAddress), pressed);
            curiosities.add(curiosity);
            curiosity.reaches(curiosities.size(), reached());
            pressed = pressed.plus(DAY).plus(Duration.ofHours(2));
        }
    }

    private int reached() {
        return curiosities.stream().mapToInt(Curiosity::reached).max().orElse(0);
    }

    private void end(ProjectState state) {
        Instant end = Days.end(project.text().recruitingUntil());
        switch (state) {
            case NEGOTIATING -> project.endRecruiting(tally(), end);
            case CLOSED -> {
                ResponseTally before = tally();
                boolean agreed = before.count(ResponseStatus.AGREED) > 0;
                endLive(agreed ? StopCause.OTHER_AGREED : StopCause.COMPANY, end);
                boolean interested = before.everInterested() || before.count(ResponseStatus.STOPPED) > 0;
                project.endRecruiting(new ResponseTally(tally().counts(), interested, before.everMet()), end);
            }
            case WITHDRAWN -> {
                ResponseTally before = tally();
                endLive(StopCause.WITHDRAWN, end.minus(DAY));
                project.withdraw("社内の計画が変わったため", before, end.minus(DAY));
            }
            default -> {
                // It is recruiting.
            }
        }
    }

    private void endLive(StopCause cause, Instant at) {
        responses.stream()
                .filter(response -> response.status().isLive())
                .forEach(response -> response.endWithProject(cause, "案件が終了したため", at));
    }

    private ResponseTally tally() {
        return ResponseTally.of(responses.stream().map(Response::status).toList());
    }
}
