package org.enishi.shared.notice.model;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.text.SingleLine;

/** Puts a notification into a recipient's language. Japanese where a language is not known. */
public final class Wording {

    static final String BUNDLE = "org.enishi.shared.notice.NoticeTexts";

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NOTICE = 900;
    private static final int MOST_LINES = 50;

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

    /** The same for all who read the same language, written once. */
    public static <T> Map<String, T> inEachLanguage(List<Recipient> recipients, Function<Wording, T> write) {
        return recipients.stream()
                .map(Recipient::language)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), language -> write.apply(in(language))));
    }

    public String notice(Notification what) {
        return SingleLine.of(text(what.event() + ".notice", what.arguments()), LONGEST_NOTICE);
    }

    /** Instead of a notice whose object is gone. */
    public String goneNotice() {
        return text("gone.notice", List.of());
    }

    public MailText mail(Notification what, Letterhead letterhead) {
        String said = text(what.event() + ".body", what.arguments());
        return mail(what, what.text() == null ? said : said + "\n\n" + what.text(), letterhead);
    }

    /** Of so many things at once that a mail names only the first of them. */
    public MailText digest(Notification what, List<DigestLine> lines, Letterhead letterhead) {
        Stream<String> named =
                lines.stream().limit(MOST_LINES).map(line -> line.text() + "\n" + letterhead.absolute(line.link()));
        Stream<String> rest = lines.size() > MOST_LINES
                ? Stream.of(text("digest.more", List.of(String.valueOf(lines.size() - MOST_LINES))))
                : Stream.empty();
        Stream<String> begin = Stream.of(text(what.event() + ".body", what.arguments()));
        String body = Stream.of(begin, named, rest).flatMap(part -> part).collect(Collectors.joining("\n\n"));
        return mail(what, body, letterhead);
    }

    private MailText mail(Notification what, String text, Letterhead letterhead) {
        String subject = letterhead.serviceName() + " " + text(what.event() + ".subject", what.arguments());
        String footer = text("footer", List.of(letterhead.serviceName(), letterhead.absolute("/")));
        String body = String.join("\n\n", text, letterhead.absolute(what.link()), footer);
        return new MailText(SingleLine.of(subject, LONGEST_SUBJECT), body + "\n", what.calendar());
    }

    private String text(String key, List<String> arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments.toArray());
    }
}
