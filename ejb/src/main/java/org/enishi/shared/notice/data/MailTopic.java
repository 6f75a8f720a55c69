package org.enishi.shared.notice.data;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enishi.shared.security.OrganisationKind;

/**
 * Events of the notification matrix of which a person may say how he wants to be mailed. How one gets in, what happens to one's
 * account and what an application asks for is in none of them.
 */
public enum MailTopic {
    CURIOSITY(false, EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION), "M-1", "M-2", "M-3"),
    NEW_PROJECT(true, EnumSet.of(OrganisationKind.INSTITUTION), "C-2", "C-3"),
    ANSWER(true, EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION), "R-1", "R-2", "R-3"),
    NEGOTIATION(
            true,
            EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION),
            "R-4",
            "R-5",
            "R-7",
            "R-8",
            "R-9",
            "R-10",
            "C-9",
            "C-10"),
    PROJECT(
            false,
            EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION),
            "C-1",
            "C-2-failed",
            "C-5",
            "C-6",
            "C-7",
            "C-8",
            "C-11"),
    REMINDER(false, EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION), "C-4", "C-12"),
    OPINION(false, EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION), "O-1", "O-2", "O-3", "O-4"),
    ROOM(false, EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION), "H-1", "H-2", "H-3"),
    SLIP(false, EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION, OrganisationKind.SUPPORTER), "P-3"),
    /** An operator has no choice about it. */
    REVIEW(false, EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.SUPPORTER), "C-14", "C-15"),
    NEWS(false, EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION, OrganisationKind.SUPPORTER), "N-1");

    /** It has a rhythm of its own, at each saved search. */
    private static final String SAVED_SEARCH = "C-2-search";

    private final boolean duty;
    private final Set<OrganisationKind> concerned;
    private final Set<String> events;

    MailTopic(boolean duty, Set<OrganisationKind> concerned, String... events) {
        this.duty = duty;
        this.concerned = concerned;
        this.events = Set.of(events);
    }

    /** An event with a name of its own, or a variant of one that is named: C-12-awaited belongs to C-12. */
    public static Optional<MailTopic> of(String event) {
        String family = event.replaceFirst("^([A-Z]+-[0-9]+)-.*", "$1");
        return event.equals(SAVED_SEARCH) ? Optional.empty() : named(event).or(() -> named(family));
    }

    private static Optional<MailTopic> named(String event) {
        return Stream.of(values()).filter(topic -> topic.events.contains(event)).findFirst();
    }

    public static List<MailTopic> concerning(OrganisationKind kind) {
        return Stream.of(values())
                .filter(topic -> topic.concerned.contains(kind))
                .toList();
    }

    /** It asks for an act: it may come in the morning, but it comes. */
    public boolean isDuty() {
        return duty;
    }
}
