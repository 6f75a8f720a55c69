package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.SavedSearchService;
import org.enishi.matching.data.SearchDraft;
import org.enishi.matching.data.SearchRhythm;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.model.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A saved search tells its owner of what is new, once, and nobody else. PE-12. */
class SavedSearchIT extends FromInside {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private SavedSearchService searches;

    @Inject
    private MovableClock clock;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        clock.reset();
        ground.letMailGo();
    }

    private static SearchDraft search(String name, String text, SearchRhythm rhythm) {
        return new SearchDraft(name, text, false, Set.of("ADVICE"), rhythm);
    }

    @Test
    void what_is_published_later_is_told_once_to_whoever_asked_for_it() throws Exception {
        Scene.Cast cast = scene.cast("seeker", 2);
        scene.published(cast, "ポンプの前からある案件");
        scene.run(cast.member(0), () -> searches.keep(search("ポンプの案件", "ﾎﾟﾝﾌﾟ", SearchRhythm.SOON)));
        scene.run(cast.member(1), () -> searches.keep(search("別の言葉", "養殖", SearchRhythm.SOON)));
        scene.published(cast, "ポンプの改良");
        scene.published(cast, "ポンプの試験");
        scene.published(cast, "研修の実施");

        clock.move(Duration.ofMinutes(11));
        OutgoingMail mail = await(cast.member(0), 1).get(0);
        assertThat(mail.readableText().subject()).contains("保存した検索条件に合う新しい案件があります");
        assertThat(mail.readableText().body())
                .contains("「ポンプの案件」", "2件", "「ポンプの試験」", "「ポンプの改良」", "/index?tab=RECRUITING&q=")
                .doesNotContain("前からある", "研修", "seeker-company");
        assertThat(scene.notices(cast.member(0), "C-2-search")).hasSize(1);

        scene.published(cast, "ポンプの保守");
        clock.move(Duration.ofMinutes(11));
        assertThat(await(cast.member(0), 2).get(1).readableText().body())
                .contains("1件", "「ポンプの保守」")
                .doesNotContain("改良");
        assertThat(scene.mails(cast.member(1), "C-2-search")).isEmpty();
        assertThat(scene.mails(cast.administrator(0), "C-2-search")).isEmpty();
    }

    private List<OutgoingMail> await(UUID account, int mails) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> scene.mails(account, "C-2-search").size() >= mails);
        assertThat(scene.mails(account, "C-2-search")).hasSize(mails);
        return scene.mails(account, "C-2-search");
    }

    @Test
    void a_search_belongs_to_one_person_who_keeps_twenty_and_no_more() throws Exception {
        Scene.Cast cast = scene.cast("keeper", 1);
        ground.act(cast.member(0));
        for (int i = 0; i < 20; i++) {
            searches.keep(search("条件" + i, "言葉", SearchRhythm.OFF));
        }
        assertThatThrownBy(() -> searches.keep(search("二十一", "言葉", SearchRhythm.OFF)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.search.most");
        UUID id = searches.list().get(0).searchId();
        searches.turnTo(id, SearchRhythm.WEEKLY);
        assertThat(searches.list().get(0).rhythm()).isEqualTo(SearchRhythm.WEEKLY);

        ground.act(cast.administrator(0));
        assertThat(searches.list()).isEmpty();
        assertThatThrownBy(() -> searches.drop(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> searches.turnTo(id, SearchRhythm.OFF)).isInstanceOf(NotFound.class);
        ground.act(cast.member(0));
        searches.drop(id);
        assertThat(searches.list()).hasSize(19);
    }
}
