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
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.enishi.organisation.PasskeySignIn;
import org.enishi.organisation.SignInService;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.security.AskedPasskey;
import org.enishi.web.security.CodeCredential;
import org.enishi.web.security.PasskeyCredential;
import org.enishi.web.security.PasskeyWords;
import org.enishi.web.security.ReturnAddress;
import org.enishi.web.security.SignInAnswer;
import org.enishi.web.shared.Attempt;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The sign-in page. It says the same whatever was wrong. */
@Named
@RequestScoped
public class SignInView {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private SecurityContext security;

    @Inject
    private SignInAnswer answer;

    @Inject
    private SignInService signIns;

    @Inject
    private PasskeySignIn passkeys;

    @Inject
    @Param
    private String reissue;

    /** The first half of a sign-in, whose code is still to come. */
    @Inject
    @Param
    private String half;

    private String code;

    /** What the browser says for it. */
    private String passkey;

    private String login;
    private String password;

    public void signIn() throws IOException {
        half = null;
        present(new UsernamePasswordCredential(orEmpty(login), orEmpty(password)), "signIn.refused");
    }

    /** The second step. Three wrong codes, and the first step begins again. */
    public void enterCode() throws IOException {
        present(new CodeCredential(orEmpty(half), orEmpty(code)), "signIn.codeRefused");
    }

    /** Alone, or in the place of the code. */
    public void enterByPasskey() throws IOException {
        Credential said = new PasskeyCredential(
                AskedPasskey.take(Faces.getRequest()),
                PasskeyWords.answer(passkey),
                half == null || half.isEmpty() ? null : half);
        present(said, "signIn.passkeyRefused");
    }

    private void present(Credential credential, String refused) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(credential));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(
                    ReturnAddress.from(external.getRequestParameterMap().get("next")));
            return;
        }
        // The mechanism has answered 401; the page is the answer, and a refusal looks like any other page.
        external.setResponseStatus(HttpServletResponse.SC_OK);
        if (answer.isTooMany()) {
            external.setResponseStatus(TOO_MANY_REQUESTS);
            say(faces, "signIn.tooMany");
        } else if (answer.isExpired()) {
            reissue = answer.token();
            say(faces, "signIn.expired");
        } else if (answer.isCodeNeeded()) {
            half = answer.token();
        } else {
            say(faces, refused);
        }
    }

    /** Whoever knew the initial password when it was over asks for another one. */
    public void askForReissue() {
        String token = reissue;
        reissue = null;
        Attempt.at(() -> {
            if (!signIns.askForReissue(token)) {
                throw new RuleViolated("rule.link.over");
            }
            Attempt.confirm("signIn.asked");
        });
    }

    private static void say(FacesContext faces, String key) {
        String text = faces.getApplication().getResourceBundle(faces, "msg").getString(key);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** An empty field goes the same way as a wrong one, so that it takes as long. */
    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    /** With it another initial password is asked for; empty where none has expired. */
    public String getReissue() {
        return reissue;
    }

    /** With it goes the code; empty where none is asked for. */
    public String getHalf() {
        return half;
    }

    /** Whether the second half may be a passkey. */
    public boolean isPasskeyOffered() {
        return passkeys.isOffered(half);
    }

    public String getPasskey() {
        return null;
    }

    public void setPasskey(String passkey) {
        this.passkey = passkey;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
