package org.enishi.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.UUID;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;

/** What forms that anybody may hand in have in common. */
public final class SubmittedForm {

    private SubmittedForm() {}

    /** One form is taken once. Whoever forges its name has only a form of his own. */
    public static UUID id(String submission) {
        try {
            return UUID.fromString(submission == null ? "" : submission);
        } catch (IllegalArgumentException forged) {
            return UUID.randomUUID();
        }
    }

    /**
     * Tells what is wrong beside each field, and how many of them above.
     *
     * @param faults by the name of the field
     * @param summary the text which says how many
     */
    public static boolean isSound(Map<String, Refusal> faults, String summary) {
        faults.forEach(SubmittedForm::refuse);
        return Attempt.at(() -> {
            if (!faults.isEmpty()) {
                throw new RuleViolated(summary, faults.size());
            }
        });
    }

    private static void refuse(String field, Refusal why) {
        String text = Texts.of(why.key(), why.arguments().toArray());
        FacesContext.getCurrentInstance()
                .addMessage("f:" + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
