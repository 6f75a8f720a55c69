package org.enishi.web.matching;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.data.CuriosityView;
import org.enishi.web.shared.Texts;

/** Who of the own institution finds a project interesting, in a sentence: oneself first, then at most ten colleagues. */
public final class CuriosityWords {

    private static final int NAMED = 10;

    private CuriosityWords() {}

    /** The texts of the pages. */
    interface Phrases {
        String of(String key, Object... arguments);
    }

    public static String of(CuriosityView curiosity) {
        return say(curiosity.sent(), curiosity.others(), Texts::of);
    }

    /** The sentence after the next press. */
    public static String afterPress(CuriosityView curiosity) {
        return say(!curiosity.sent(), curiosity.others(), Texts::of);
    }

    /** To a page that is open already. */
    public static String in(Locale language, CuriosityView curiosity) {
        return say(curiosity.sent(), curiosity.others(), (key, arguments) -> Texts.in(language, key, arguments));
    }

    /** The same after the next press. */
    public static String afterPressIn(Locale language, CuriosityView curiosity) {
        return in(language, new CuriosityView(curiosity.count(), !curiosity.sent(), curiosity.others()));
    }

    static String say(boolean sent, List<String> others, Phrases texts) {
        if (!sent && others.isEmpty()) {
            return texts.of("matching.curiosity.nobody");
        }
        int named = NAMED - (sent ? 1 : 0);
        Stream<String> self = sent ? Stream.of(texts.of("matching.curiosity.self")) : Stream.empty();
        Stream<String> colleagues =
                others.stream().limit(named).map(name -> texts.of("matching.curiosity.colleague", name));
        Stream<String> rest = others.size() > named
                ? Stream.of(texts.of("matching.curiosity.rest", others.size() - named))
                : Stream.empty();
        String names = Stream.of(self, colleagues, rest)
                .flatMap(part -> part)
                .collect(Collectors.joining(texts.of("matching.curiosity.comma")));
        return texts.of("matching.curiosity.sentBy", names);
    }
}
