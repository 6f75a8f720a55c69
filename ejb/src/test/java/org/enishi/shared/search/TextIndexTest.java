package org.enishi.shared.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {

    private final TextIndex index = new TextIndex();
    private final Map<UUID, Text> texts = new LinkedHashMap<>();

    private UUID put(String title, String body) {
        return put(new UUID(7, texts.size()), 1, title, body);
    }

    private UUID put(UUID id, long mark, String title, String body) {
        texts.put(id, new Text(id, mark, 0, title, body));
        return id;
    }

    private List<UUID> find(String typed) {
        return index.find(Wanted.of(typed), marks(texts.keySet()), this::read);
    }

    private Map<UUID, Long> marks(Set<UUID> ids) {
        return ids.stream()
                .collect(Collectors.toMap(id -> id, id -> texts.get(id).mark()));
    }

    private List<Text> read(Set<UUID> ids) {
        return ids.stream().map(texts::get).toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "カメラ, 工場のカメラ",
        "ｶﾒﾗ, 工場のカメラ",
        "かめら, 工場のカメラ",
        "カメラ, 工場のｶﾒﾗ",
        "ガラス, 割れたｶﾞﾗｽの検査",
        "ｶﾞﾗｽ, 割れたガラスの検査",
        "がらす, 割れたガラスの検査",
        "検査, ガラスの検査装置",
        "けんさ, ガラスの検査装置",
        "ケンサ, ガラスの検査装置",
        "ｹﾝｻ, ガラスの検査装置",
        "きかいがくしゅう, 機械学習による予測",
        "みず, きれいな水を作る",
        "IoT, ＩｏＴで見守る",
        "ＩＯＴ, IoTで見守る",
        "iot, IOTで見守る",
        "robo, Robotの導入",
        "産学連携, 産学連携の相談",
        "画像認識, 画像認識で検品",
        "画像の認識, 画像を使った不良品の認識",
        "開発, 新しい材料を開発したい",
        "開発する, 新しい材料を開発したい",
        "コンピューター, コンピュータの活用",
        "コンピュータ, コンピューターの活用",
        "機械学習, 機械・学習",
        "機械学習, '機械\n学習'",
        "１０月, 10月に始める",
        "株, ㈱の表記",
        "蔵, 酒蔵の見学",
        "５Ｇ基地局, 5G基地局の設置",
        "渡邊, 渡邊さんの研究",
        "機械　予測, 機械学習による予測",
        "𠮷野, 𠮷野の杉"
    })
    void findsAWordHoweverItIsWritten(String typed, String text) {
        UUID title = put(text, "");
        UUID body = put("件名", "まえがき。" + text + "。");
        put("関係ない", "何も書かれていない文章");

        assertThat(find(typed)).containsExactly(title, body);
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({"AI, MAILの送信", "iot, patriot", "かい, 機械の会議", "ガス, カスの処理", "学連, 産 学 の 連 なり", "機械 予算, 機械学習による予測"})
    void doesNotFindWhatIsAnotherWord(String typed, String text) {
        put(text, "");

        assertThat(find(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "?",
                "*:*",
                "\"",
                "(((",
                "AND",
                "title:secret OR *",
                "機械~2",
                "[a TO z]",
                "/.*/",
                "!-+^\\",
                "%_",
                "'; drop",
                "<b>",
                "\u0000",
                "\ud842",
                "。、・",
                "　",
                "🍣",
                "#{7*7}",
                "ｶﾞ",
                "ー",
                "NOT NOT",
                "{!func}"
            })
    void whateverIsTypedIsText(String typed) {
        put("普通の案件", "機械学習による予測");

        assertThat(find(typed)).isEmpty();
        Wanted.of(typed).mark("機械学習 *:* ((( による予測");
        Wanted.of(typed).excerpt(typed);
    }

    @Test
    void tooMuchIsRefusedInAnOrderlyWay() {
        assertThat(Wanted.of("あ".repeat(Wanted.LONGEST)).isNothing()).isFalse();
        assertThatThrownBy(() -> Wanted.of("あ".repeat(Wanted.LONGEST + 1))).isInstanceOf(RuleViolated.class);
        put("ああああ", "");
        assertThat(find("あ い う え お か き く け こ さ し す せ そ た")).isEmpty();
    }

    @Test
    void whatIsInTheTitleStandsBeforeWhatIsInTheBodyAndAWordBeforeItsLetters() {
        UUID body = put("水の研究", "京都で行う");
        UUID part = put("東京都の研究", "水");
        UUID title = put("京都の研究", "水");

        assertThat(find("京都")).containsExactly(title, part, body);
    }

    @Test
    void equalsStandByTheirRankAndThenById() {
        UUID second = put("同じ題", "");
        UUID third = put("同じ題", "");
        UUID first = new UUID(9, 9);
        texts.put(first, new Text(first, 1, 5, "同じ題", ""));

        assertThat(find("同じ")).containsExactly(first, second, third);
    }

    /** Whoever sees the same texts gets the same answer, whatever others there are. */
    @Test
    void textsThatSomebodyMayNotSeeChangeNeitherWhatHeFindsNorItsOrder() {
        Random random = new Random(3);
        String[] words = {"機械", "学習", "水", "京都", "検査", "カメラ", "予測"};
        for (int i = 0; i < 40; i++) {
            put(words[random.nextInt(7)] + "の" + words[random.nextInt(7)], words[random.nextInt(7)] + "による研究");
        }
        Set<UUID> own = Set.copyOf(texts.keySet());
        Map<String, List<UUID>> alone = new HashMap<>();
        for (String word : words) {
            alone.put(word, find(word));
        }
        for (int i = 0; i < 200; i++) {
            put(UUID.randomUUID(), 1, "機械の京都", "水の水による水の検査");
        }
        assertThat(find("機械")).hasSizeGreaterThan(200);
        for (UUID id : own) {
            put(id, 2, texts.get(id).title(), texts.get(id).body());
        }

        for (String word : words) {
            assertThat(index.find(Wanted.of(word), marks(own), this::read)).isEqualTo(alone.get(word));
        }
    }

    @Test
    void aChangedTextIsReadAgainAndALostOneForgotten() {
        UUID id = put("機械の点検", "");
        assertThat(find("機械")).containsExactly(id);

        put(id, 2, "水の浄化", "");
        assertThat(find("機械")).isEmpty();
        assertThat(find("水")).containsExactly(id);

        index.tidy(Map::of, this::read);
        assertThat(index.find(Wanted.of("水"), Map.of(id, 2L), gone -> List.of()))
                .isEmpty();
    }

    @Test
    void whatIsAddedWhileTheIndexIsTidiedStays() {
        UUID old = put("水の浄化", "");
        assertThat(find("水")).containsExactly(old);

        index.tidy(
                () -> {
                    UUID added = put("水の浄化", "");
                    assertThat(find("水")).containsExactly(old, added);
                    return Map.of(old, 1L);
                },
                this::read);

        assertThat(index.find(Wanted.of("水"), marks(texts.keySet()), nothing -> List.of()))
                .hasSize(2);
    }

    @Test
    void aTextThatWasReadEarlierAndComesLaterChangesNothing() {
        UUID id = put("新しい水", "");
        Text before = texts.get(id);
        put(id, 2, "新しい機械", "");

        index.bringUpToDate(Map.of(id, 1L), ids -> {
            assertThat(find("機械")).containsExactly(id);
            return List.of(before);
        });

        assertThat(find("機械")).containsExactly(id);
        assertThat(find("水")).isEmpty();
    }

    @Test
    void whoeverSearchesFindsWhatAnotherIsJustReadingIn() throws Exception {
        for (int i = 0; i < 60; i++) {
            put("水の浄化 " + i, "");
        }
        Map<UUID, Long> all = marks(texts.keySet());
        ExecutorService others = Executors.newFixedThreadPool(4);
        List<Future<List<UUID>>> answers = Stream.generate(
                        () -> others.submit(() -> index.find(Wanted.of("水"), all, this::read)))
                .limit(4)
                .toList();
        for (Future<List<UUID>> answer : answers) {
            assertThat(answer.get()).hasSize(60);
        }
        others.shutdown();
    }

    @Test
    void titlesCanBeAskedAlone() {
        UUID title = put("機械の点検", "");
        put("別の題", "機械の点検");

        assertThat(index.findTitles(Wanted.of("きかい"), marks(texts.keySet()), this::read))
                .containsExactly(title);
    }
}
