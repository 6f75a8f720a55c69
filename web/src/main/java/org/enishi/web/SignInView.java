package org.enishi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.enishi.web.security.ReturnAddress;
import org.enishi.web.security.SignInAnswer;

/** The sign-in page. It says the same whatever was wrong. */
@Named
@RequestScoped
public class SignInView {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private SecurityContext security;

    @Inject
    private SignInAnswer answer;

    private String login;
    private String password;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(orEmpty(login), orEmpty(password))));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(
                    ReturnAddress.from(external.getRequestParameterMap().get("next")));
        } else if (answer.isTooMany()) {
            external.setResponseStatus(TOO_MANY_REQUESTS);
            say(faces, "signIn.tooMany");
        } else {
            // The mechanism has answered 401; the page is the answer, and a refusal looks like any other page.
            external.setResponseStatus(HttpServletResponse.SC_OK);
            say(faces, "signIn.refused");
        }
    }

    private static void say(FacesContext faces, String key) {
        String text = faces.getApplication().getResourceBundle(faces, "msg").getString(key);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** An empty field goes the same way as a wrong one, so that it takes as long. */
    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
