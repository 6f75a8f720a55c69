package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.AddressChange;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.OwnSignIns;
import org.enishi.organisation.PasswordService;
import org.enishi.organisation.ProfileService;
import org.enishi.organisation.SecondFactorService;
import org.enishi.organisation.data.OpenSignInRow;
import org.enishi.organisation.data.OwnProfile;
import org.enishi.organisation.data.ProfileChange;
import org.enishi.organisation.data.SecondFactorState;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.security.SignInRenewal;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.util.Faces;

/** A person's own page. */
@Named
@RequestScoped
public class MypageView {

    private static final String HERE = "/mypage";
    private static final int LOG_LINES = 10;

    @Inject
    private ProfileService profiles;

    @Inject
    private PasswordService passwords;

    @Inject
    private AddressChange addressChange;

    @Inject
    private SecondFactorService secondFactors;

    @Inject
    private OwnSignIns signIns;

    @Inject
    private MemberAudit audit;

    @Inject
    private SignInRenewal renewal;

    private OwnProfile profile;
    private String language;
    private String name;
    private String kana;
    private String title;
    private String currentPassword;
    private String newPassword;
    private String newAddress;
    private String addressPassword;
    private SecondFactorState secondFactor;
    private List<OpenSignInRow> openSignIns;
    private List<AuditRow> signInLog;

    @PostConstruct
    void open() {
        profile = profiles.read();
        language = profile.language();
        name = profile.name().display();
        kana = profile.name().displayKana();
        title = profile.title();
    }

    public void changeProfile() {
        if (Attempt.at(() -> profiles.change(new ProfileChange(name, kana, title, profile.language())))) {
            Attempt.confirm("organisation.mypage.changed");
            Redirect.to(HERE);
        }
    }

    /** All other sign-ins end with it; this one goes on. */
    public void changePassword() {
        boolean changed = Attempt.at(() ->
                renewal.renew(Faces.getRequest(), passwords.change(orEmpty(currentPassword), orEmpty(newPassword))));
        if (changed) {
            Attempt.confirm("organisation.mypage.passwordChanged");
            Redirect.to(HERE);
        }
    }

    public void askForAddress() {
        if (Attempt.at(() -> addressChange.ask(orEmpty(addressPassword), orEmpty(newAddress)))) {
            Attempt.confirm("organisation.mypage.addressAsked");
            Redirect.to(HERE);
        }
    }

    public SecondFactorState getSecondFactor() {
        if (secondFactor == null) {
            secondFactor = secondFactors.state();
        }
        return secondFactor;
    }

    public List<OpenSignInRow> getOpenSignIns() {
        if (openSignIns == null) {
            openSignIns = signIns.list();
        }
        return openSignIns;
    }

    public void endSignIn(UUID id) {
        signIns.endElsewhere(id);
        Attempt.confirm("organisation.mypage.signInEnded");
        Redirect.to(HERE);
    }

    public boolean isHere(OpenSignInRow row) {
        return renewal.isOf(Faces.getRequest(), row.id());
    }

    public List<AuditRow> getSignInLog() {
        if (signInLog == null) {
            signInLog = audit.mySignIns(new PageRequest(0, LOG_LINES)).rows();
        }
        return signInLog;
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    /** The page is asked for again, because this answer would still be in the language of before. */
    public String chooseLanguage() {
        return Attempt.at(() -> profiles.chooseLanguage(language)) ? "/mypage?faces-redirect=true" : null;
    }

    public OwnProfile getProfile() {
        return profile;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
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

    public String getNewAddress() {
        return newAddress;
    }

    public void setNewAddress(String newAddress) {
        this.newAddress = newAddress;
    }

    public String getAddressPassword() {
        return addressPassword;
    }

    public void setAddressPassword(String addressPassword) {
        this.addressPassword = addressPassword;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
