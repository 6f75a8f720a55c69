package org.enishi.matching.model;

import java.time.LocalDate;
import org.enishi.matching.data.ProjectText;
import org.enishi.shared.fault.RuleViolated;

/** What a text must have before institutions may see it, and how far it may change afterwards. */
final class PublicationRules {

    /** An earlier deadline leaves the institutions at least so many days. */
    static final int SHORTEST_NOTICE = 3;

    private PublicationRules() {}

    static void requireComplete(ProjectText text, LocalDate today) {
        require(!text.title().isBlank(), "rule.project.title.missing");
        require(!text.body().isBlank(), "rule.project.body.missing");
        require(!text.forms().isEmpty(), "rule.project.forms.missing");
        require(text.recruitingUntil() != null, "rule.project.deadline.missing");
        require(!text.recruitingUntil().isBefore(today), "rule.project.deadline.past");
        requireOrder(text);
    }

    static void requireRevision(ProjectText before, ProjectText after, LocalDate today) {
        require(!after.title().isBlank(), "rule.project.title.missing");
        require(!after.body().isBlank(), "rule.project.body.missing");
        require(!after.forms().isEmpty(), "rule.project.forms.missing");
        require(after.recruitingUntil() != null, "rule.project.deadline.missing");
        requireOrder(after);
        boolean earlier = after.recruitingUntil().isBefore(before.recruitingUntil());
        if (earlier && after.recruitingUntil().isBefore(today.plusDays(SHORTEST_NOTICE))) {
            throw new RuleViolated("rule.project.deadline.shortened", SHORTEST_NOTICE);
        }
        // Who has read the name cannot be made to forget it.
        require(after.disclosure().ordinal() >= before.disclosure().ordinal(), "rule.project.disclosure.later");
    }

    private static void requireOrder(ProjectText text) {
        require(isOrdered(text.recruitingFrom(), text.recruitingUntil()), "rule.project.recruiting.order");
        require(isOrdered(text.plannedFrom(), text.plannedUntil()), "rule.project.planned.order");
    }

    private static boolean isOrdered(LocalDate from, LocalDate until) {
        return from == null || until == null || !until.isBefore(from);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new RuleViolated(otherwise);
        }
    }
}
