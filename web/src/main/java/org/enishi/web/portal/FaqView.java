package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.shared.text.SearchKey;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.Param;

/** よくあるご質問, narrowed down to those in which all words of a search occur, however they are written. */
@Named
@RequestScoped
public class FaqView {

    private static final List<Topic> TOPICS = List.of(
            new Topic(
                    "portal.faq.users",
                    List.of(
                            new Question("value", "portal.faq.1"),
                            new Question("name", "portal.faq.2"),
                            new Question("button", "portal.faq.3"),
                            new Question("limit", "portal.faq.4"),
                            new Question("left", "portal.faq.5"),
                            new Question("locked", "portal.faq.6"))),
            new Topic(
                    "portal.faq.curiosity",
                    List.of(
                            new Question("curiosity", "portal.faq.7"),
                            new Question("curiosity-who", "portal.faq.8"),
                            new Question("curiosity-seen", "portal.faq.9"),
                            new Question("curiosity-cancel", "portal.faq.10"),
                            new Question("curiosity-talk", "portal.faq.11"),
                            new Question("curiosity-company", "portal.faq.12"),
                            new Question("curiosity-received", "portal.faq.13"))));

    /** @param id by which a screen leads to it */
    public record Question(String id, String key) {}

    /** Questions about one thing. */
    public record Topic(String key, List<Question> questions) {

        private Topic only(List<String> words) {
            return new Topic(
                    key,
                    questions.stream().filter(question -> fits(question, words)).toList());
        }

        private static boolean fits(Question question, List<String> words) {
            String text = SearchKey.of(Texts.of(question.key() + ".title") + " " + Texts.of(question.key() + ".text"));
            return words.stream().allMatch(text::contains);
        }
    }

    /** All of them, for who searches elsewhere. */
    static Stream<Question> questions() {
        return TOPICS.stream().flatMap(topic -> topic.questions().stream());
    }

    @Inject
    @Param
    private String q;

    private List<Topic> topics;

    @PostConstruct
    void search() {
        List<String> words = Stream.of(getQ().split("[\\s\u3000]+"))
                .map(SearchKey::of)
                .filter(word -> !word.isEmpty())
                .toList();
        topics = TOPICS.stream()
                .map(topic -> topic.only(words))
                .filter(topic -> !topic.questions().isEmpty())
                .toList();
    }

    public List<Topic> getTopics() {
        return topics;
    }

    public String getQ() {
        return q == null ? "" : q;
    }
}
