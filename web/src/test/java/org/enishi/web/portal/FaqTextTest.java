package org.enishi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.enishi.web.portal.FaqText.Question;
import org.enishi.web.portal.FaqText.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions are a text, and screens lead to those that they know. FAQ-01, FAQ-02. */
class FaqTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void what_the_product_brings_along_has_the_questions_of_the_manuals_where_screens_look_for_them(String language) {
        Locale reader = Locale.forLanguageTag(language);
        List<Topic> topics = FaqText.read(FaqText.builtIn(reader), reader);

        assertThat(topics).hasSize(2);
        assertThat(topics.get(0).questions())
                .extracting(Question::id)
                .containsExactly("value", "name", "button", "limit", "left", "locked");
        assertThat(topics.get(1).questions())
                .extracting(Question::id)
                .containsExactly(
                        "curiosity",
                        "curiosity-who",
                        "curiosity-seen",
                        "curiosity-cancel",
                        "curiosity-talk",
                        "curiosity-company",
                        "curiosity-received");
        assertThat(topics).flatMap(Topic::questions).allSatisfy(question -> {
            assertThat(question.answer()).hasSize(1);
            assertThat(question.words()).isNotBlank();
        });
    }

    @Test
    void a_text_of_the_operator_has_the_topics_and_questions_that_he_wrote() {
        List<Topic> topics = FaqText.read(
                "lost\n\n## one\n\nfirst\n\n- a\n- b\n\n# topic\n\nlost\n\n## two\n\nsecond", Locale.ENGLISH);

        assertThat(topics).extracting(Topic::title).containsExactly("", "topic");
        assertThat(topics).flatMap(Topic::questions).extracting(Question::id).containsExactly("q1", "q2");
        assertThat(topics)
                .flatMap(Topic::questions)
                .extracting(Question::words)
                .containsExactly("first a\nb", "second");
    }

    @Test
    void a_topic_without_questions_is_not_shown() {
        assertThat(FaqText.read("# topic\n\nwords", Locale.ENGLISH)).isEmpty();
    }
}
