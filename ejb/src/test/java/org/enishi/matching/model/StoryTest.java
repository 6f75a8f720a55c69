package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.StoryState;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");
    private static final String WORDS = "一緒に試作しました。";

    private final Story story = new Story(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void bothHaveToAgreeAndEachSeesWhoIsMissing() {
        story.agree(RoomSide.COMPANY, WORDS, NOW);
        assertThat(story.stateFor(RoomSide.COMPANY)).isEqualTo(StoryState.OWN_SIDE);
        assertThat(story.stateFor(RoomSide.INSTITUTION)).isEqualTo(StoryState.OTHER_SIDE);
        story.agree(RoomSide.INSTITUTION, " " + WORDS + "\n", NOW);
        assertThat(story.stateFor(RoomSide.COMPANY)).isEqualTo(StoryState.BOTH);
    }

    @Test
    void otherWordsAreNotThoseToWhichTheOtherSideHasAgreed() {
        story.agree(RoomSide.COMPANY, WORDS, NOW);
        story.agree(RoomSide.INSTITUTION, WORDS, NOW);
        story.agree(RoomSide.INSTITUTION, "とても儲かりました。", NOW);
        assertThat(story.stateFor(RoomSide.INSTITUTION)).isEqualTo(StoryState.OWN_SIDE);
    }

    @Test
    void eachTakesBackItsOwnAgreementOnly() {
        story.agree(RoomSide.COMPANY, WORDS, NOW);
        story.agree(RoomSide.INSTITUTION, WORDS, NOW);
        story.takeBack(RoomSide.COMPANY);
        assertThat(story.stateFor(RoomSide.COMPANY)).isEqualTo(StoryState.OTHER_SIDE);
    }

    @Test
    void nothingAndTooMuchAreNoWords() {
        assertThatThrownBy(() -> story.agree(RoomSide.COMPANY, " ", NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> story.agree(RoomSide.COMPANY, "あ".repeat(401), NOW))
                .isInstanceOf(RuleViolated.class);
        assertThat(story.stateFor(RoomSide.COMPANY)).isEqualTo(StoryState.NOBODY);
    }
}
