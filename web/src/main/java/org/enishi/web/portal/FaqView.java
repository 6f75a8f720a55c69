package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.shared.text.SearchKey;
import org.enishi.web.portal.FaqText.Question;
import org.enishi.web.portal.FaqText.Topic;
import org.omnifaces.cdi.Param;

/** よくあるご質問, narrowed down to those in which all words of a search occur, however they are written. */
@Named
@RequestScoped
public class FaqView {

    @Inject
    @Param
    private String q;

    @Inject
    private PublicTexts texts;

    private List<Topic> topics;

    @PostConstruct
    void search() {
        List<String> words = Stream.of(getQ().split("[\\s\u3000]+"))
                .map(SearchKey::of)
                .filter(word -> !word.isEmpty())
                .toList();
        ShownText shown = texts.wanted("FAQ");
        topics = FaqText.read(shown.blocks(), shown.language()).stream()
                .map(topic -> new Topic(
                        topic.title(),
                        topic.questions().stream()
                                .filter(question -> fits(question, words))
                                .toList()))
                .filter(topic -> !topic.questions().isEmpty())
                .toList();
    }

    private static boolean fits(Question question, List<String> words) {
        String text = SearchKey.of(question.title() + " " + question.words());
        return words.stream().allMatch(text::contains);
    }

    public List<Topic> getTopics() {
        return topics;
    }

    public String getQ() {
        return q == null ? "" : q;
    }
}
