package org.enishi.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.search.MarkedText;
import org.enishi.shared.search.Text;
import org.enishi.shared.search.TextIndex;
import org.enishi.shared.search.Wanted;
import org.enishi.web.shared.Site;
import org.enishi.web.shared.Texts;

/** よくあるご質問 and 操作マニュアル as they are searched, in each language by itself. They are open to everybody. */
@ApplicationScoped
public class HelpShelf {

    private static final List<String> CHAPTERS = List.of("basics", "first", "users", "curiosity", "remarks");

    /** Where a text says the name of the service. */
    private static final String NAME = "{0}";

    @Inject
    private Site site;

    private final Map<Locale, Help> byLanguage = new ConcurrentHashMap<>();

    /** An answer or a chapter that was found. */
    public record HelpHit(String address, MarkedText title, MarkedText excerpt) {}

    private record Help(TextIndex index, Map<UUID, Text> texts, Map<UUID, String> addresses) {

        Page<HelpHit> find(Wanted wanted, PageRequest page) {
            Map<UUID, Long> all = texts.values().stream().collect(Collectors.toMap(Text::id, Text::mark));
            List<UUID> found =
                    index.find(wanted, all, ids -> ids.stream().map(texts::get).toList());
            return new Page<>(
                    found.stream()
                            .skip(page.first())
                            .limit(page.size())
                            .map(id -> hit(wanted, texts.get(id)))
                            .toList(),
                    found.size());
        }

        private HelpHit hit(Wanted wanted, Text text) {
            return new HelpHit(addresses.get(text.id()), wanted.mark(text.title()), wanted.excerpt(text.body()));
        }
    }

    /** One page with an anchor. @param key of its title and its text */
    private record Leaf(String key, String address) {

        UUID id() {
            return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        }
    }

    public Page<HelpHit> find(Wanted wanted, PageRequest page, Locale language) {
        return byLanguage.computeIfAbsent(language, this::read).find(wanted, page);
    }

    private Help read(Locale language) {
        List<Leaf> leaves = Stream.concat(
                        FaqView.questions().map(question -> new Leaf(question.key(), "/help/faq#" + question.id())),
                        CHAPTERS.stream().map(chapter -> new Leaf("portal.guide." + chapter, "/help/guide#" + chapter)))
                .toList();
        return new Help(
                new TextIndex(),
                leaves.stream()
                        .map(leaf -> new Text(
                                leaf.id(),
                                1,
                                -leaves.indexOf(leaf),
                                Texts.in(language, leaf.key() + ".title").replace(NAME, site.getServiceName()),
                                Texts.in(language, leaf.key() + ".text")))
                        .collect(Collectors.toMap(Text::id, Function.identity())),
                leaves.stream().collect(Collectors.toMap(Leaf::id, Leaf::address)));
    }
}
