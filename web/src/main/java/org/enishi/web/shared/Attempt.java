package org.enishi.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;

/** Does what the person asked for and says how it went. What was typed stays when a rule refuses. */
public final class Attempt {

    private Attempt() {}

    /** Whether it was done. Everything but a rule or an outdated form goes on to the error page. */
    public static boolean at(Runnable useCase) {
        try {
            useCase.run();
            return true;
        } catch (RuleViolated refused) {
            refuse(Texts.of(refused.key(), refused.arguments()));
        } catch (StaleEdit stale) {
            refuse(Texts.of("common.staleEdit"));
        }
        return false;
    }

    public static void confirm(String key, Object... arguments) {
        say(FacesMessage.SEVERITY_INFO, Texts.of(key, arguments));
    }

    private static void refuse(String text) {
        FacesContext.getCurrentInstance().validationFailed();
        say(FacesMessage.SEVERITY_ERROR, text);
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
