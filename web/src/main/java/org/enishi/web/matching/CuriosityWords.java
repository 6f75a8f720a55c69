package org.enishi.web.matching;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.data.CuriosityView;
import org.enishi.web.shared.Texts;

/** Who of the own institution finds a project interesting, in a sentence: oneself first, then at most ten colleagues. */
public final class CuriosityWords {

    private static final int NAMED = 10;

    private CuriosityWords() {}

    public static String of(CuriosityView curiosity) {
        return of(curiosity.sent(), curiosity.others());
    }

    /** The sentence after the next press. */
    public static String afterPress(CuriosityView curiosity) {
        return of(!curiosity.sent(), curiosity.others());
    }

    private static String of(boolean sent, List<String> others) {
        if (!sent && others.isEmpty()) {
            return Texts.of("matching.curiosity.nobody");
        }
        int named = NAMED - (sent ? 1 : 0);
        Stream<String> self = sent ? Stream.of(Texts.of("matching.curiosity.self")) : Stream.empty();
        Stream<String> colleagues =
                others.stream().limit(named).map(name -> Texts.of("matching.curiosity.colleague", name));
        Stream<String> rest = others.size() > named
                ? Stream.of(Texts.of("matching.curiosity.rest", others.size() - named))
                : Stream.empty();
        String names = Stream.of(self, colleagues, rest)
                .flatMap(part -> part)
                .collect(Collectors.joining(Texts.of("matching.curiosity.comma")));
        return Texts.of("matching.curiosity.sentBy", names);
    }
}
