package org.enishi.web.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.PasskeyService;
import org.enishi.organisation.SecondFactorService;
import org.enishi.organisation.data.PasskeyOffer;
import org.enishi.organisation.data.PasskeyRow;
import org.enishi.organisation.data.SecondFactorDone;
import org.enishi.web.security.AskedPasskey;
import org.enishi.web.security.Device;
import org.enishi.web.security.PasskeyWords;
import org.enishi.web.security.SignInRenewal;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A person's passkeys: sets up one more, or does without one. What is to be signed never travels with the view. */
@Named
@ViewScoped
public class PasskeysView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/passkeys";

    @Inject
    private PasskeyService passkeys;

    @Inject
    private SecondFactorService secondFactor;

    @Inject
    private SignInRenewal renewal;

    private String password;
    private String name;
    private String made;
    private UUID chosen;
    private transient List<PasskeyRow> rows;
    private PasskeyOffer offer;
    private transient List<String> recoveryCodes;

    public void begin() {
        Attempt.at(() -> {
            offer = passkeys.begin(orEmpty(password));
            AskedPasskey.keep(Faces.getRequest(), offer.challenge());
            name = Device.of(Faces.getRequestHeader("User-Agent"));
        });
        password = null;
    }

    /** With what the browser has made; whatever is wrong with it, it begins anew. The first brings codes to keep, which are shown once. */
    public void register() {
        boolean done = Attempt.at(() -> {
            SecondFactorDone added =
                    passkeys.register(AskedPasskey.take(Faces.getRequest()), PasskeyWords.made(made), name);
            renewal.renew(Faces.getRequest(), added.actor());
            recoveryCodes = added.recoveryCodes().isEmpty() ? null : added.recoveryCodes();
            rows = null;
        });
        made = null;
        offer = null;
        if (done && recoveryCodes == null) {
            Attempt.confirm("organisation.passkeys.added");
            Redirect.to(HERE);
        }
    }

    public void choose(UUID id) {
        chosen = id;
    }

    public void remove() {
        boolean done = Attempt.at(() -> renewal.renew(Faces.getRequest(), passkeys.remove(chosen, orEmpty(password))));
        password = null;
        if (done) {
            Attempt.confirm("organisation.passkeys.removed");
            Redirect.to(HERE);
        }
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    public List<PasskeyRow> getRows() {
        if (rows == null) {
            rows = passkeys.list();
        }
        return rows;
    }

    /** The one that is about to go; null else. */
    public PasskeyRow getChosenRow() {
        return getRows().stream()
                .filter(row -> row.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** For the script; null unless one is being set up. */
    public String getOffer() {
        return offer == null ? null : PasskeyWords.of(offer);
    }

    public boolean isOverview() {
        return offer == null && recoveryCodes == null && getChosenRow() == null;
    }

    /** Nothing else is open to the person without a second factor. */
    public boolean isOwed() {
        return secondFactor.state().demanded() && !secondFactor.state().set();
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMade() {
        return made;
    }

    public void setMade(String made) {
        this.made = made;
    }
}
