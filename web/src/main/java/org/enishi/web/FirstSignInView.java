package org.enishi.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.enishi.organisation.FirstSignIn;
import org.enishi.organisation.PasswordService;
import org.enishi.organisation.data.FirstSignInStep;
import org.enishi.organisation.data.OwnProfile;
import org.enishi.organisation.data.ProfileChange;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Owing;
import org.enishi.web.security.LinkCredential;
import org.enishi.web.security.SignInRenewal;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.Param;

/** The way in for somebody who comes for the first time, and for whoever follows the link to go on with it. */
@Named
@RequestScoped
public class FirstSignInView {

    private static final String HERE = "/first-sign-in";

    @Inject
    private FirstSignIn firstSignIn;

    @Inject
    private PasswordService passwords;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private SecurityContext security;

    @Inject
    private SignInRenewal renewal;

    @Inject
    @Param
    private String token;

    @Inject
    @Param
    private Integer terms;

    private FirstSignInStep step = FirstSignInStep.DONE;
    private OwnProfile profile;
    private String password;
    private String name;
    private String kana;
    private String title;

    @PostConstruct
    void open() {
        if (currentActor.find().filter(actor -> actor.owes(Owing.FIRST_STEPS)).isPresent()) {
            step = firstSignIn.step();
            profile = firstSignIn.profile();
            name = profile.name().display();
            kana = profile.name().displayKana();
            title = profile.title();
        }
    }

    public void goOn() {
        ExternalContext external = external();
        attempt(HERE, () -> {
            AuthenticationStatus status = security.authenticate(
                    (HttpServletRequest) external.getRequest(),
                    (HttpServletResponse) external.getResponse(),
                    AuthenticationParameters.withParams().credential(new LinkCredential(token)));
            if (status != AuthenticationStatus.SUCCESS) {
                // The mechanism has answered 401; the page is the answer.
                external.setResponseStatus(HttpServletResponse.SC_OK);
                throw new RuleViolated("rule.link.over");
            }
        });
    }

    public void choosePassword() {
        attempt(HERE, () -> passwords.chooseFirst(password == null ? "" : password));
    }

    public void agree() {
        attempt(HERE, () -> firstSignIn.agreeToTerms(terms == null ? 0 : terms));
    }

    public void confirmProfile() {
        ProfileChange change = new ProfileChange(name, kana, title, profile.language());
        attempt(
                "/index",
                () -> renewal.renew((HttpServletRequest) external().getRequest(), firstSignIn.confirmProfile(change)));
    }

    private static void attempt(String next, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Redirect.to(next);
        }
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Somebody follows the link of a mail; only pressing the button uses it up. */
    public boolean isLink() {
        return token != null && currentActor.find().isEmpty();
    }

    public FirstSignInStep getStep() {
        return step;
    }

    public OwnProfile getProfile() {
        return profile;
    }

    public String getToken() {
        return token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String kana) {
        this.kana = kana;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
