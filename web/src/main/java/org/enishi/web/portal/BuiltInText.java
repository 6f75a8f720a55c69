package org.enishi.web.portal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enishi.portal.data.PublicPage;
import org.enishi.web.shared.Texts;

/** The first edition of each public page, which the product brings along, written as the operator would write it. */
final class BuiltInText {

    private BuiltInText() {}

    static String of(PublicPage page, Locale language) {
        return switch (page) {
            case TERMS -> chapters("portal.terms.", 7, language);
            case PRIVACY -> chapters("portal.privacy.", 6, language);
            case APPLICATION -> chapters("portal.application.", 4, language);
            case FAQ -> FaqText.builtIn(language);
            case CONTACT -> chapter("portal.contact.prepare", language);
            case REMARKS -> Texts.in(language, "portal.guide.remarks.text");
        };
    }

    private static String chapters(String key, int count, Locale language) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> key + number)
                .map(chapter -> chapter(chapter, language))
                .collect(Collectors.joining("\n\n"));
    }

    private static String chapter(String key, Locale language) {
        return "# " + Texts.in(language, key + ".title") + "\n\n" + Texts.in(language, key + ".text");
    }
}
