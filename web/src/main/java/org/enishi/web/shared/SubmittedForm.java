package org.enishi.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.UUID;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.omnifaces.util.Components;

/** What forms have in common whose fields are all judged at once. */
public final class SubmittedForm {

    private static final String FORM = "f:";

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
     * Tells what is wrong beside each field, and above the form: the same where it is one thing, else how many.
     *
     * @param faults by the name of the field
     * @param summary the text which says how many
     */
    public static boolean isSound(Map<String, Refusal> faults, String summary) {
        faults.forEach(SubmittedForm::refuse);
        return Attempt.at(() -> {
            if (faults.size() == 1) {
                throw faults.values().iterator().next().toFault();
            }
            if (!faults.isEmpty()) {
                throw new RuleViolated(summary, faults.size());
            }
        });
    }

    /** Beside the field, which keeps what was typed, is marked as wrong and gets the cursor. */
    public static void refuse(String field, Refusal why) {
        String text = Texts.of(why.key(), why.arguments().toArray());
        FacesContext.getCurrentInstance()
                .addMessage(FORM + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        if (Components.findComponent(FORM + field) instanceof UIInput input) {
            input.setSubmittedValue(input.getValue() instanceof String typed ? typed : null);
            input.setValid(false);
        }
    }
}
