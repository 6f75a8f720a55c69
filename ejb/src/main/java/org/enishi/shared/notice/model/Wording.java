package org.enishi.shared.notice.model;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.text.SingleLine;

/** Puts a notification into a recipient's language. Japanese where a language is not known. */
public final class Wording {

    static final String BUNDLE = "org.enishi.shared.notice.NoticeTexts";

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NOTICE = 900;

    private final ResourceBundle texts;
    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Wording.class.getClassLoader(),
                // The server's own language is nobody's.
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Wording in(String language) {
        return new Wording(Locale.forLanguageTag(language));
    }

    public String notice(Notification what) {
        return SingleLine.of(text(what.event() + ".notice", what.arguments()), LONGEST_NOTICE);
    }

    /** Instead of a notice whose object is gone. */
    public String goneNotice() {
        return text("gone.notice", List.of());
    }

    public MailText mail(Notification what, Letterhead letterhead) {
        String subject = letterhead.serviceName() + " " + text(what.event() + ".subject", what.arguments());
        String footer = text("footer", List.of(letterhead.serviceName(), letterhead.absolute("/")));
        String body = String.join(
                "\n\n", text(what.event() + ".body", what.arguments()), letterhead.absolute(what.link()), footer);
        return new MailText(SingleLine.of(subject, LONGEST_SUBJECT), body + "\n");
    }

    private String text(String key, List<String> arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments.toArray());
    }
}
