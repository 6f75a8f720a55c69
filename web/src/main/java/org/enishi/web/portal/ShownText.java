package org.enishi.web.portal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.enishi.portal.data.PageEditionRow;
import org.enishi.portal.data.PageReading;
import org.enishi.portal.data.PageText;
import org.enishi.portal.data.PublicPage;
import org.enishi.shared.text.TypedText;

/**
 * A public page in the language of its reader, as far as it was written in that language.
 *
 * @param language in which it stands here
 */
public record ShownText(PageReading reading, int edition, Locale language, List<TypedText.Block> blocks) {

    private static final int FIRST = 1;

    static ShownText of(PublicPage page, PageReading reading, Locale wanted) {
        Optional<PageText> own = reading.own();
        if (own.isEmpty()) {
            return new ShownText(reading, FIRST, wanted, TypedText.read(BuiltInText.of(page, wanted)));
        }
        String english = own.get().bodyEnglish();
        boolean translated = Locale.ENGLISH.equals(wanted) && !english.isEmpty();
        return new ShownText(
                reading,
                own.get().edition(),
                translated ? Locale.ENGLISH : Locale.JAPANESE,
                TypedText.read(translated ? english : own.get().body()));
    }

    /** Null for the first edition. */
    public Instant getHoldsFrom() {
        return reading.own().map(PageText::holdsFrom).orElse(null);
    }

    public boolean isAhead() {
        return reading.own().filter(PageText::ahead).isPresent();
    }

    public boolean isPast() {
        return edition < reading.inForce();
    }

    /** What the operator published, the newest first. */
    public List<PageEditionRow> getEditions() {
        return reading.editions();
    }
}
