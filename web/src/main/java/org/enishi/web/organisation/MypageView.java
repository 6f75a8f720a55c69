package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.PasswordService;
import org.enishi.organisation.ProfileService;
import org.enishi.organisation.data.OwnProfile;
import org.enishi.organisation.data.ProfileChange;
import org.enishi.web.security.SignInRenewal;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.util.Faces;

/** A person's own page. */
@Named
@RequestScoped
public class MypageView {

    private static final String HERE = "/mypage";

    @Inject
    private ProfileService profiles;

    @Inject
    private PasswordService passwords;

    @Inject
    private SignInRenewal renewal;

    private OwnProfile profile;
    private String language;
    private String name;
    private String kana;
    private String title;
    private String currentPassword;
    private String newPassword;

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
