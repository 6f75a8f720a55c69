package org.enishi.matching.model;

import java.util.Optional;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** Who may deliver an opinion, how many, and who lets it out. */
public final class OpinionPolicy {

    public static final int MOST_PER_PROJECT = 3;
    public static final int MOST_PER_DAY = 10;

    private OpinionPolicy() {}

    public static Optional<Refusal> canSend(Actor actor, long onProject, long today) {
        if (actor.kind() != OrganisationKind.INSTITUTION) {
            return Optional.of(Refusal.of("rule.opinion.institutionsOnly"));
        }
        if (onProject >= MOST_PER_PROJECT) {
            return Optional.of(Refusal.of("rule.opinion.perProject", MOST_PER_PROJECT));
        }
        return today >= MOST_PER_DAY ? Optional.of(Refusal.of("rule.opinion.perDay", MOST_PER_DAY)) : Optional.empty();
    }

    /** 学内確認. */
    public static boolean mustBeApproved(Actor actor, boolean chosen) {
        return chosen && actor.role() != Role.ADMINISTRATOR;
    }
}
