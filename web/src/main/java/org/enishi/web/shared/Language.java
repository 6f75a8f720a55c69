package org.enishi.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;

/**
 * The language of this request: the one that the person has set for himself; before sign-in the one chosen on the page.
 * Never what a browser asks for, and never another than the two that we speak.
 */
@Named
@RequestScoped
public class Language {

    static final Locale STANDARD = Locale.JAPANESE;

    static final List<Locale> SPOKEN = List.of(STANDARD, Locale.ENGLISH);
    private static final String PARAMETER = "language";
    private static final String COOKIE = "enishi-language";
    private static final int A_YEAR_IN_SECONDS = 31_536_000;

    @Inject
    private CurrentActor currentActor;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = find(actorLanguage().or(Language::chosenNow).or(Language::chosenBefore));
        }
        return locale;
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.equals(getLocale());
    }

    static Locale known(Locale wanted) {
        return find(Optional.of(wanted.getLanguage()));
    }

    private static Locale find(Optional<String> tag) {
        return SPOKEN.stream()
                .filter(spoken -> tag.filter(spoken.getLanguage()::equals).isPresent())
                .findFirst()
                .orElse(STANDARD);
    }

    private Optional<String> actorLanguage() {
        return currentActor.find().map(Actor::language);
    }

    /** By the link on a public page; remembered by the browser, for there is no account to remember it. */
    private static Optional<String> chosenNow() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Optional<String> choice = Optional.ofNullable(
                        external.getRequestParameterMap().get(PARAMETER))
                .map(tag -> find(Optional.of(tag)).getLanguage());
        choice.ifPresent(tag -> external.addResponseCookie(
                COOKIE,
                tag,
                Map.of("path", "/", "maxAge", A_YEAR_IN_SECONDS, "httpOnly", true, "secure", external.isSecure())));
        return choice;
    }

    private static Optional<String> chosenBefore() {
        Object cookie = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestCookieMap()
                .get(COOKIE);
        return Optional.ofNullable(cookie).map(Cookie.class::cast).map(Cookie::getValue);
    }
}
