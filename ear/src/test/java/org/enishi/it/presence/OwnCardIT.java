package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.shared.time.ServerClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialog of the own card: what it shows is what is set, and what is saved is what was seen. PRS-14, PE-34, PE-35, 5.10. */
class OwnCardIT extends FromOutside {

    private static final String BOARD = "/presence";
    private static final byte[] NONE = new byte[0];
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:00");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final String name = "own-card-" + UUID.randomUUID();
    private Visitor person;
    private Visitor colleague;

    @BeforeEach
    void two_colleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        person = Enishi.signedIn("first@" + name + ".example");
        colleague = Enishi.signedIn("second@" + name + ".example");
    }

    @Test
    void whoever_saves_without_having_seen_what_was_set_elsewhere_is_told_once_and_then_wins() {
        FormPage old = dialog();
        assertThat(saved(dialog().type("reason", "昼食中"))).isTrue();
        HttpResponse<String> answer = save(old.type("reason", "外出中"), NONE);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("dialog [role=alert]").text())
                .contains("別の画面または端末で『昼食中』に変更されています。", "もう一度「保存」をクリックしてください。");
        assertThat(page.select("dialog select[id$=reason] option[selected]").text())
                .isEqualTo("外出中");
        assertThat(reasonSeen()).isEqualTo("昼食中");
        assertThat(saved(FormPage.of(person, BOARD, answer))).isTrue();
        assertThat(reasonSeen()).isEqualTo("外出中");
    }

    /** D-09; a manual reason is cleared by nothing but its release. */
    @Test
    void a_page_from_before_the_reason_does_not_clear_it() throws IOException {
        FormPage old = dialog();
        assertThat(saved(dialog().type("reason", "昼食中"))).isTrue();
        assertThat(save(old, picture()).body()).contains("別の画面または端末で『昼食中』に変更されています。");
        assertThat(reasonSeen()).isEqualTo("昼食中");
        assertThat(pictures()).as("nothing is half saved").isZero();
        assertThat(saved(dialog().type("reason", ""))).isTrue();
        assertThat(reasonSeen()).isEmpty();
    }

    @Test
    void a_reason_keeps_its_end_while_only_the_picture_is_changed_and_loses_it_when_that_is_wanted()
            throws IOException {
        assertThat(saved(dialog().type("reason", "休憩中").type("end", "TODAY"))).isTrue();
        assertThat(chosenEnd()).isEqualTo("今日中");
        assertThat(save(dialog(), picture()).statusCode()).isEqualTo(302);
        assertThat(pictures()).isEqualTo(1);
        assertThat(chosenEnd()).isEqualTo("今日中");
        assertThat(saved(dialog().type("end", "RELEASE"))).isTrue();
        assertThat(chosenEnd()).isEqualTo("解除するまで");
        assertThat(reasonSeen()).isEqualTo("休憩中");
    }

    @Test
    void a_time_that_is_over_and_a_file_that_is_no_picture_leave_both_as_they_were() throws IOException {
        HttpResponse<String> answer =
                save(dialog().type("reason", "作業中").type("end", "TIME").type("time", "00:00"), picture());
        assertThat(answer.body()).contains("今日のこれからの時刻を入力してください。");
        assertThat(pictures()).isZero();
        assertThat(save(dialog().type("reason", "作業中"), "GIF89a".getBytes()).body())
                .contains("PNG形式の（動かない）画像を選択してください。");
        assertThat(reasonSeen()).isEmpty();
    }

    /** What the dialog says that others will see is what they see. */
    @Test
    void it_is_said_beforehand_what_others_are_going_to_see() {
        LocalDateTime now = LocalDateTime.now(ServerClock.JAPAN);
        assertThat(preview("automatic")).isEqualTo("在席表示を始めていないので、他の人には『未利用』または『オフライン』と表示されます。");
        person.press(BOARD, "begin");
        assertThat(preview("automatic")).isEqualTo("他の人には、端末から判定した在席状況が表示されます。");
        assertThat(preview("reason")).isEqualTo("他の人には『{0}』と表示されます。");
        discreetGroup();
        assertThat(preview("reason")).isEqualTo("他の人には『離席中』とだけ表示されます。離席事由は表示されません。");
        saved(dialog().type("reason", "昼食中"));
        assertThat(reasonSeen()).isEmpty();
        FormPage.open(person, "/presence/absences")
                .type("from", HOUR.format(now.minusHours(2)))
                .type("to", HOUR.format(now.plusHours(2)))
                .press("keep");
        assertThat(preview("automatic")).isEqualTo("非公開時間帯なので、他の人には『非公開』と表示されます。");
        FormPage.open(person, "/presence/absences")
                .type("starts", DAY.format(now.minusDays(1)))
                .type("ends", DAY.format(now.plusDays(1)))
                .press("plan");
        assertThat(preview("reason")).startsWith("予定の期間中なので、");
        assertThat(Jsoup.parse(person.get(BOARD).body())
                        .select("dialog option[selected]")
                        .eachText())
                .as("the reason under the plan can be seen and released")
                .contains("昼食中");
    }

    private void discreetGroup() {
        String groups = "/presence/groups";
        FormPage.open(person, groups).type("newName", "人事").press("open");
        HttpResponse<String> editing = FormPage.open(person, groups).press("edit");
        FormPage form = FormPage.of(person, groups, editing);
        String box = form.document().select("label:containsOwn(試験 first)").attr("for");
        form.document().getElementById(box).attr("checked", "checked");
        form.document().select("input[id$=stateOnly_input]").attr("checked", "checked");
        assertThat(form.press("update").statusCode()).isEqualTo(302);
    }

    private FormPage dialog() {
        return FormPage.open(person, BOARD);
    }

    private static HttpResponse<String> save(FormPage dialog, byte[] picture) {
        return dialog.upload("picture", picture, "save");
    }

    private static boolean saved(FormPage dialog) {
        return save(dialog, NONE).statusCode() == 302;
    }

    private String preview(String kind) {
        return Jsoup.parse(person.get(BOARD).body())
                .getElementById("ownPreview")
                .attr("data-" + kind);
    }

    private String chosenEnd() {
        return dialog().document().select("select[id$=end] option[selected]").text();
    }

    /** By the colleague. */
    private String reasonSeen() {
        return Jsoup.parse(colleague.get(BOARD).body())
                .select("#board > li:eq(1) .app-state + p")
                .text();
    }

    private int pictures() {
        return Jsoup.parse(colleague.get(BOARD).body()).select("#board img").size();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
