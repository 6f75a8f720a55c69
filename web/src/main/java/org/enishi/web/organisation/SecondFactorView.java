package org.enishi.web.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.organisation.SecondFactorService;
import org.enishi.organisation.data.SecondFactorDone;
import org.enishi.organisation.data.SecondFactorSetup;
import org.enishi.organisation.data.SecondFactorState;
import org.enishi.web.security.SignInRenewal;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A person sets up an authenticator, or does without it again. What is secret never leaves this server with the view. */
@Named
@ViewScoped
public class SecondFactorView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SecondFactorService secondFactor;

    @Inject
    private SignInRenewal renewal;

    private String password;
    private String code;
    private transient SecondFactorState state;
    private SecondFactorSetup setup;
    private transient List<String> recoveryCodes;

    public void begin() {
        Attempt.at(() -> setup = secondFactor.begin(orEmpty(password)));
        password = null;
    }

    /** This sign-in goes on, where it was held up with all it may do. */
    public void confirm() {
        boolean done = Attempt.at(() -> {
            SecondFactorDone set = secondFactor.confirm(orEmpty(code));
            renewal.renew(Faces.getRequest(), set.actor());
            recoveryCodes = set.recoveryCodes();
            forget();
        });
        if (done && recoveryCodes.isEmpty()) {
            Attempt.confirm("organisation.secondFactor.done");
            Redirect.to("/second-factor");
        }
    }

    public void renewCodes() {
        Attempt.at(() -> {
            recoveryCodes = secondFactor.renewRecoveryCodes(orEmpty(password));
            forget();
        });
    }

    public void takeAway() {
        boolean done = Attempt.at(() -> {
            renewal.renew(Faces.getRequest(), secondFactor.takeAway(orEmpty(password)));
            forget();
        });
        if (done) {
            Attempt.confirm(
                    getState().set()
                            ? "organisation.secondFactor.takenAwayApp"
                            : "organisation.secondFactor.takenAway");
            Redirect.to("/mypage");
        }
    }

    private void forget() {
        password = null;
        code = null;
        setup = null;
        state = null;
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    public SecondFactorState getState() {
        if (state == null) {
            state = secondFactor.state();
        }
        return state;
    }

    public boolean isFresh() {
        return recoveryCodes == null && setup == null && !getState().authenticator();
    }

    /** By whatever there is: recovery codes take the place of a passkey as well. */
    public boolean isSettled() {
        return recoveryCodes == null && setup == null && getState().set();
    }

    /** Null unless it is being set up. */
    public SecondFactorSetup getSetup() {
        return setup;
    }

    public QrPicture getPicture() {
        return QrPicture.of(setup.uri());
    }

    /** Shown once; null else. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
