package org.enishi.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.enishi.it.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a browser makes of single looks, each "what was seen, at which second": one look decides nothing. 5.10. */
class JudgeST extends InBrowser {

    private static final String HERE = "ME 0,ME 1,ME 2,ME 3,ME 4";
    private static final String RESUMED = "BEFORE,";
    private static final String JUDGE = "([looks, before]) => { const judge = enishiCamera.judge(before);"
            + " return looks.split(',').map((look) => { const [seen, at] = look.split(' ');"
            + " return judge.take(seen, 1000 * at); }); }";

    static Stream<Arguments> spells() {
        return Stream.of(
                Arguments.of("three of five seconds are needed", "ME 0,ME 1,ME 2", "NO_FRAMES"),
                Arguments.of("three of five seconds are enough", "ME 0,ME 1,ME 2,ME 3", "PRESENT"),
                Arguments.of("who was never seen is not there", "NONE 0,NONE 1,NONE 2,NONE 3", "ABSENT"),
                Arguments.of("a blink is no absence", HERE + ",NONE 5,NONE 6,ME 7", "PRESENT"),
                Arguments.of("three looks without him are one", HERE + ",NONE 5,NONE 6,NONE 7", "ABSENT"),
                Arguments.of("a stranger is not he", HERE + ",OTHER 5,OTHER 6,OTHER 7", "OTHER"),
                Arguments.of("a stranger who has left is nobody", "OTHER 0,OTHER 1,NONE 5,NONE 6,NONE 7", "ABSENT"),
                Arguments.of("a turned head has time", HERE + ",UNSURE 9,UNSURE 14,UNSURE 23,UNSURE 32", "PRESENT"),
                Arguments.of(
                        "a turned head has not all the time",
                        HERE + ",UNSURE 9,UNSURE 14,UNSURE 23,UNSURE 32,UNSURE 35",
                        "ABSENT"),
                Arguments.of("who was there in the page before needs one look", RESUMED + "NONE 0,ME 1", "PRESENT"),
                Arguments.of("but is looked for", RESUMED + "NONE 0,NONE 1,NONE 2,NONE 3", "ABSENT"),
                Arguments.of("and not after a sleep", RESUMED + "NONE 0,ME 20", "NO_FRAMES"),
                Arguments.of("after a sleep nothing is known", HERE + ",ME 20", "NO_FRAMES"),
                Arguments.of("a covered camera sees nothing", HERE + ",DARK 5,DARK 6,DARK 7", "NO_FRAMES"),
                Arguments.of(
                        "what was covered is not absent",
                        HERE + ",DARK 5,DARK 6,DARK 7,DARK 8,ME 9,ME 10",
                        "NO_FRAMES"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spells")
    void aWordFollowsFromSeveralLooks(String what, String looks, String word) {
        assertThat(words(looks)).as(what).last().isEqualTo(word);
    }

    @Test
    void theCameraIsLookedThroughRarelyWhereNothingHappens() {
        Visitor person = visitors.as(People.COMPANY_MEMBER);
        person.open("/mypage");
        Object paces = person.page()
                .evaluate("() => { const judge = enishiCamera.judge();"
                        + " return [0, 1, 2, 3, 8, 18, 28, 38, 48, 58, 63, 64].map((at) => {"
                        + " judge.take(at === 64 ? 'NONE' : 'ME', 1000 * at);"
                        + " return judge.pace(1000 * at); }); }");
        assertThat(paces).isEqualTo(List.of(1000, 1000, 1000, 1000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 1000));
    }

    private List<?> words(String looks) {
        Visitor person = visitors.as(People.COMPANY_MEMBER);
        person.open("/mypage");
        return (List<?>) person.page().evaluate(JUDGE, List.of(looks.replace(RESUMED, ""), looks.startsWith(RESUMED)));
    }
}
