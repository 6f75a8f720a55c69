package org.enishi.it.matching;

import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.Visitor;

/** What an administrator of a company does to a project on its page, as a test asks for it that looks at the other side. */
public final class CompanyActs {

    private CompanyActs() {}

    public static void endRecruiting(String login, String project) {
        act(login, project, "endRecruiting", null);
    }

    public static void suspend(String login, String project, String reason) {
        act(login, project, "suspend", reason);
    }

    public static void resume(String login, String project) {
        act(login, project, "resume", null);
    }

    private static void act(String login, String project, String button, String reason) {
        Visitor company = Enishi.signedIn(login);
        String path = "/corporate/projects/" + project;
        FormPage asked = FormPage.of(company, path, FormPage.open(company, path).press(button));
        if (reason != null) {
            asked.type("reason", reason);
        }
        int status = asked.press("yes").statusCode();
        if (status != 302) {
            throw new AssertionError(button + ": " + status);
        }
    }
}
