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

/**
 * よくあるご質問 as the operator of a region wrote them, and 操作マニュアル, as they are searched, in each language by itself. They are open to
 * everybody.
 */
@ApplicationScoped
public class HelpShelf {

    private static final List<String> CHAPTERS = List.of("basics", "first", "users", "curiosity", "remarks");

    /** Of editions that hold no more nobody asks again. */
    private static final int MOST_SHELVES = 50;

    /** Where a text says the name of the service. */
    private static final String NAME = "{0}";

    @Inject
    private Site site;

    private final Map<Shelf, Help> shelves = new ConcurrentHashMap<>();

    /** @param faq a digest of what the questions say: another edition, or another region's, is another shelf */
    private record Shelf(Locale language, int faq) {}

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

    /** One page with an anchor. */
    private record Leaf(String title, String text, String address) {

        UUID id() {
            return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param faq as they stand in the region of the reader, in his language */
    public Page<HelpHit> find(Wanted wanted, PageRequest page, ShownText faq, Locale language) {
        Shelf shelf = new Shelf(language, faq.blocks().hashCode());
        if (shelves.size() > MOST_SHELVES) {
            shelves.clear();
        }
        return shelves.computeIfAbsent(shelf, any -> read(faq, language)).find(wanted, page);
    }

    private Help read(ShownText faq, Locale language) {
        List<Leaf> leaves = Stream.concat(
                        FaqText.read(faq.blocks(), faq.language()).stream()
                                .flatMap(topic -> topic.questions().stream())
                                .map(question ->
                                        new Leaf(question.title(), question.words(), "/help/faq#" + question.id())),
                        CHAPTERS.stream().map(chapter -> chapter(chapter, language)))
                .toList();
        return new Help(
                new TextIndex(),
                leaves.stream()
                        .map(leaf -> new Text(leaf.id(), 1, -leaves.indexOf(leaf), leaf.title(), leaf.text()))
                        .collect(Collectors.toMap(Text::id, Function.identity(), (one, same) -> one)),
                leaves.stream().collect(Collectors.toMap(Leaf::id, Leaf::address, (one, same) -> one)));
    }

    private Leaf chapter(String chapter, Locale language) {
        String key = "portal.guide." + chapter;
        return new Leaf(
                Texts.in(language, key + ".title").replace(NAME, site.getServiceName()),
                Texts.in(language, key + ".text"),
                "/help/guide#" + chapter);
    }
}
