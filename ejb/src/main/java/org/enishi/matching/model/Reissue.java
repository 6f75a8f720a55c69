package org.enishi.matching.model;

import java.time.LocalDate;
import java.util.List;
import org.enishi.matching.data.ProjectText;

/**
 * A new draft from an old project: the same text, but nobody is held to dates that are over. Its files stay behind: before one goes
 * out again, somebody has to look into it again.
 */
final class Reissue {

    private Reissue() {}

    static ProjectText of(ProjectText old, LocalDate today) {
        return new ProjectText(
                old.title(),
                today,
                null,
                null,
                null,
                old.body(),
                old.notes(),
                old.budget(),
                old.budgetNegotiable(),
                old.budgetProvisional(),
                old.people(),
                old.peopleNote(),
                old.forms(),
                old.disclosure(),
                null,
                List.of());
    }
}
