package org.enishi.web.organisation;

import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkPlan;
import org.enishi.organisation.data.BulkReport;
import org.enishi.organisation.data.MemberAction;
import org.enishi.web.shared.Texts;

/** Says what is about to be done to people from the user list, and what was. */
final class BulkWords {

    private BulkWords() {}

    /** Names the one person; counts the many. */
    static String question(MemberAction action, BulkPlan plan) {
        long people = plan.count(BulkOutcome.CHANGED);
        if (plan.rows().size() == 1 && people == 1) {
            return Texts.of(
                    action == MemberAction.DELETE ? "organisation.users.ask.deleteOne" : "organisation.users.ask.one",
                    plan.rows().get(0).name(),
                    Texts.label(action));
        }
        return people == 0
                ? Texts.of("organisation.users.ask.nobody")
                : Texts.of("organisation.users.ask.many", people, Texts.label(action));
    }

    /** What follows from it that is not seen in the rows. */
    static String consequence(MemberAction action) {
        return switch (action) {
            case DELETE -> Texts.of("organisation.users.ask.deleteMeans");
            case SUSPEND -> Texts.of("organisation.users.ask.suspendMeans");
            case REISSUE -> Texts.of("organisation.users.ask.reissueMeans");
            case CHANGE_ROLE -> Texts.of("organisation.users.ask.roleMeans");
            case RESUME, UNLOCK, RESTORE -> "";
        };
    }

    static String done(BulkReport report, boolean takenBack) {
        long people = report.count(BulkOutcome.CHANGED);
        return takenBack
                ? Texts.of("organisation.users.done.undone", people)
                : switch (report.command().action()) {
                    case CHANGE_ROLE -> Texts.of("organisation.users.done.role", people);
                    case SUSPEND -> Texts.of("organisation.users.done.suspend", people);
                    case RESUME -> Texts.of("organisation.users.done.resume", people);
                    case UNLOCK -> Texts.of("organisation.users.done.unlock", people);
                    case REISSUE -> Texts.of("organisation.users.done.reissue", people);
                    case DELETE -> Texts.of("organisation.users.done.delete", people);
                    case RESTORE -> Texts.of("organisation.users.done.restore", people);
                };
    }
}
