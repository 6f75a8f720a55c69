package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.st.Beats.face;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.st.pages.StartPage;
import org.junit.jupiter.api.Test;

/** Somebody before a camera, and what a colleague sees of him. PRS-01 to PRS-05, PRS-12, PE-47, R54. */
class CameraST extends AtTheCamera {

    /** PRS-02, PRS-08. */
    @Test
    void thePersonIsThereAndNobodyElseIsTakenForHim() {
        enrolled();
        Locator seen = stateOnTheBoardOf(colleague);
        assertThat(seen).hasText("在席中", SOON);

        shows("nobody", "ABSENT");
        Enishi.moveClock(Duration.ofSeconds(31));
        assertThat(seen).hasText("離席中", SOON);
        shows("other", "OTHER");
        assertThat(stateOnTheBoardOf(colleague)).hasText("離席中");

        shows("person", "PRESENT");
        assertThat(seen).hasText("在席中", SOON);
        shows("other", "OTHER");
        Enishi.moveClock(Duration.ofSeconds(62));
        assertThat(seen).hasText("離席中", SOON);
        shows("both", "PRESENT");
        assertThat(seen).hasText("在席中", SOON);
    }

    /** PRS-03: a word, and neither a picture nor what describes a face. */
    @Test
    void nothingButTheHeartbeatLeavesTheBrowser() {
        StartPage start = StartPage.open(person).allow();
        SentByBrowser sent = SentByBrowser.from(person.alteredContext());
        camera.shows("person");
        start.enrol();
        start.says("動作の確認", "本人が写っています。");
        start.says("動作状況", "カメラの顔認証");
        shows("nobody", "ABSENT");
        shows("other", "OTHER");
        person.open("/presence");
        shows("person", "PRESENT");

        assertThat(sent.hasAskedFor("face_recognition_model.bin"))
                .as("the worker is seen, too")
                .isTrue();
        assertThat(sent.heartbeats()).anyMatch(words -> words.startsWith("face=PRESENT"));
        assertThat(sent.heartbeatsOnTheLine())
                .as("where every page has a line, it is used")
                .isNotEmpty();
        assertThat(sent.heartbeats()).allMatch(words -> words.length() <= 300);
        assertThat(sent.unwanted()).isEmpty();
    }

    @Test
    void whoseBrowserHasForgottenHimIsNotTakenForPresent() {
        StartPage start = enrolled();
        Locator seen = stateOnTheBoardOf(colleague);
        assertThat(seen).hasText("在席中", SOON);
        String blind = beats.after(person.page(), face("NO_FRAMES"), () -> {
            person.page()
                    .evaluate("() => new Promise((done) => { localStorage.clear();"
                            + " indexedDB.deleteDatabase('enishi-presence').onsuccess = done; })");
            StartPage.open(person);
        });
        assertThat(blind).contains("active=true");
        start.says("動作状況", "顔の再登録が必要です。");
        start.says("動作状況", "確認不可（カメラを使えていません）");
        assertThat(troubleInTheHeader()).isVisible();
        Enishi.moveClock(Duration.ofSeconds(31));
        person.page().mouse().move(50, 50);
        assertThat(seen).hasText("確認不可", SOON);
    }

    @Test
    void whatIsKnownOfAFaceIsSealedAndForgottenWithTheConsent() {
        StartPage start = enrolled();
        List<?> kept = (List<?>) person.page()
                .evaluate("() => new Promise((done) => { indexedDB.open('enishi-presence').onsuccess = (opened) => {"
                        + " const store = opened.target.result.transaction('faces').objectStore('faces');"
                        + " store.getAll().onsuccess = ({ target }) => {"
                        + " opened.target.result.close();"
                        + " done(target.result.map((one) =>"
                        + " [one.key.extractable, one.sealed.byteLength, Object.keys(one).sort().join()])); }; }; })");
        // Six rows of 128 numbers of four bytes, and the seal.
        assertThat(kept).isEqualTo(List.of(List.of(false, 6 * 128 * 4 + 16, "iv,key,sealed")));

        start.button("顔の登録を消す").click();
        start.says("顔の登録", "このブラウザの顔の登録を消しました。");
        start.says("動作状況", "顔の再登録が必要です。");
        start.enrol();
        beats.after(person.page(), face("OFF"), start::forbid);
        assertThat(start.button("同意してカメラを使う")).isVisible();
        person.page().waitForFunction("(one) => enishiTemplate.isKept(one).then((kept) => !kept)", ownId());
    }

    @Test
    void whoRegistersIsGuidedAndOnlyHisOwnFaceIsTaken() {
        StartPage start = StartPage.open(person).allow();
        start.button("登録を始める").click();
        start.says("顔の登録", "顔が見えません。カメラの正面に座ってください。");
        camera.shows("covered");
        start.says("顔の登録", "映像が真っ暗です。");
        camera.shows("both");
        start.says("顔の登録", "複数の顔が写っています。");
        camera.shows("far");
        start.says("顔の登録", "顔が小さく写っています。");
        camera.shows("person");
        start.says("顔の登録", "少しだけ左を向いてください。");
        camera.shows("other");
        start.says("顔の登録", "前の撮影と違う顔に見えます。");
        Soundness.assertSound(person, "ja");
        camera.shows("person");
        start.says("顔の登録", "このブラウザに顔が登録されています。");
        start.says("動作の確認", "本人が写っています。");
        camera.shows("tilted");
        start.says("動作の確認", "本人が写っています。");
        camera.shows("other");
        start.says("動作の確認", "別の人が写っています。");
        Soundness.assertSound(person, "ja");
    }

    @Test
    void aScreenThatIsLockedHasNobodyBeforeIt() {
        StartPage.open(person).allow();
        ScreenOf screen = ScreenOf.computerOf(person.altered());
        StartPage start = StartPage.open(person);
        start.button("このブラウザではカメラを使わない").click();
        start.says("動作状況", "パソコン全体の操作（カメラは使っていません）");
        assertThat(start.button("パソコン全体の操作も使う")).isHidden();
        beats.after(person.page(), face("ABSENT"), screen::lock);
        beats.after(person.page(), face("OFF"), screen::unlock);
    }
}
