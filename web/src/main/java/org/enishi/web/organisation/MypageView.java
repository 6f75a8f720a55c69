package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.ProfileService;
import org.enishi.organisation.data.OwnProfile;
import org.enishi.web.shared.Attempt;

/** A person's own page. */
@Named
@RequestScoped
public class MypageView {

    @Inject
    private ProfileService profiles;

    private OwnProfile profile;
    private String language;

    @PostConstruct
    void open() {
        profile = profiles.read();
        language = profile.language();
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
}
