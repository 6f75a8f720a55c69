package org.enishi.web.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.enishi.shared.text.TypedText;
import org.enishi.shared.text.TypedText.Block;
import org.enishi.web.shared.Texts;

/**
 * よくあるご質問 as a text: what begins with # is a topic, with ## a question, and what follows is its answer. Screens lead to the questions
 * that the product brings along; of an edition of the operator, to those that he calls the same.
 */
public final class FaqText {

    private static final Map<String, Map<String, String>> BUILT_IN = builtIn();

    /** @param id by which a screen leads to it */
    public record Question(String id, String title, List<Block> answer) {

        public String words() {
            return answer.stream().map(Block::text).collect(Collectors.joining(" "));
        }
    }

    /** Questions about one thing. */
    public record Topic(String title, List<Question> questions) {}

    private final Map<String, String> known;
    private final List<Topic> topics = new ArrayList<>();

    private FaqText(Locale language) {
        known = ids().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> Texts.in(language, each.getValue() + ".title"), Map.Entry::getKey, (one, same) -> one));
    }

    /** By the key of their topic: the keys of the questions, by their ids. */
    private static Map<String, Map<String, String>> builtIn() {
        Map<String, Map<String, String>> topics = new LinkedHashMap<>();
        topics.put("portal.faq.users", numbered(1, List.of("value", "name", "button", "limit", "left", "locked")));
        topics.put(
                "portal.faq.curiosity",
                numbered(
                        7,
                        List.of(
                                "curiosity",
                                "curiosity-who",
                                "curiosity-seen",
                                "curiosity-cancel",
                                "curiosity-talk",
                                "curiosity-company",
                                "curiosity-received")));
        return topics;
    }

    private static Map<String, String> numbered(int first, List<String> ids) {
        Map<String, String> keys = new LinkedHashMap<>();
        ids.forEach(id -> keys.put(id, "portal.faq." + (first + keys.size())));
        return keys;
    }

    private static Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        BUILT_IN.values().forEach(ids::putAll);
        return ids;
    }

    /** What the product brings along, as the operator would write it. */
    static String builtIn(Locale language) {
        return BUILT_IN.entrySet().stream()
                .map(topic -> "# " + Texts.in(language, topic.getKey()) + "\n\n"
                        + topic.getValue().values().stream()
                                .map(key -> "## " + Texts.in(language, key + ".title") + "\n\n"
                                        + Texts.in(language, key + ".text"))
                                .collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n"));
    }

    /** Words before the first question are no answer to anything and stand nowhere. */
    static List<Topic> read(List<Block> blocks, Locale language) {
        FaqText text = new FaqText(language);
        blocks.forEach(text::take);
        return text.topics.stream()
                .filter(topic -> !topic.questions().isEmpty())
                .toList();
    }

    static List<Topic> read(String typed, Locale language) {
        return read(TypedText.read(typed), language);
    }

    private void take(Block block) {
        if (block.kind() == TypedText.Kind.HEADING) {
            topics.add(new Topic(block.text(), new ArrayList<>()));
        } else if (block.kind() == TypedText.Kind.SUBHEADING) {
            ask(block.text());
        } else if (!topics.isEmpty() && !last().questions().isEmpty()) {
            List<Question> questions = last().questions();
            questions.get(questions.size() - 1).answer().add(block);
        }
    }

    private void ask(String title) {
        if (topics.isEmpty()) {
            topics.add(new Topic("", new ArrayList<>()));
        }
        int number = topics.stream().mapToInt(topic -> topic.questions().size()).sum() + 1;
        last().questions().add(new Question(known.getOrDefault(title, "q" + number), title, new ArrayList<>()));
    }

    private Topic last() {
        return topics.get(topics.size() - 1);
    }
}
