package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** プロフィール画像 as an administrator changes it: choose, look, update. IMG-02, IMG-04, P-1, R39. */
class PortraitIT extends FromOutside {

    private static final int FIVE_MIB = 5_242_880;

    private final String name = "portrait-" + UUID.randomUUID();
    private Visitor administrator;
    private Visitor person;
    private String page;

    @BeforeEach
    void two_colleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@" + name + ".example");
        person = Enishi.signedIn("second@" + name + ".example");
        Element link = Jsoup.parse(administrator.get("/presence").body()).selectFirst("a[href*=colleague]");
        page = link.attr("href").replace("colleague", "member-picture");
    }

    @Test
    void nothing_is_changed_before_the_picture_was_looked_at_and_then_the_person_is_told_and_may_replace_it()
            throws IOException {
        HttpResponse<String> look = choose(png(300, 300));
        assertThat(Jsoup.parse(look.body()).selectFirst("[aria-current=step]").text())
                .isEqualTo("確認画面");
        assertThat(Jsoup.parse(look.body()).select("img[src^=data:image/png;base64,]"))
                .hasSize(1);
        assertThat(pictureSeen()).isNull();

        HttpResponse<String> done = FormPage.of(administrator, page, look).press("update");
        assertThat(Jsoup.parse(done.body()).selectFirst("[aria-current=step]").text())
                .isEqualTo("完了画面");
        assertThat(done.body()).contains("更新が完了しました。");
        String hung = pictureSeen().attr("src");
        assertThat(administrator.get(hung).headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(Jsoup.parse(person.get("/notices").body()).text()).contains("プロフィール画像が管理者により変更されました。");
        assertThat(Jsoup.parse(administrator.get("/organisation/history").body())
                        .text())
                .contains("プロフィール画像の変更（管理者）");

        FormPage.open(person, "/presence").upload("picture", png(20, 20), "save");
        assertThat(pictureSeen().attr("src")).isNotEqualTo(hung);
    }

    @Test
    void the_page_asks_for_it_in_the_words_of_the_manual() {
        Document asking = Jsoup.parse(administrator.get(page).body());
        assertThat(asking.select("main").text()).contains("※PNG形式 ※最大アップロードサイズ 5 MB ※縦横サイズ 300px以内");
        assertThat(asking.select("main button").eachText()).contains("確認画面へ");
    }

    @Test
    void the_same_pictures_are_refused_as_from_the_person_but_only_beyond_five_mebibytes() throws IOException {
        assertThat(choose(Arrays.copyOf(png(10, 10), FIVE_MIB + 1)).body())
                .contains("画像が大きすぎます。5 MB以内のPNG形式の画像を選択してください。");
        // What was hung on behind is refused for that, and no longer for its size.
        assertThat(choose(Arrays.copyOf(png(10, 10), FIVE_MIB)).body()).contains("PNG形式の（動かない）画像を選択してください。");
        assertThat(choose(png(10, 301)).body()).contains("縦横とも300px以内の画像を選択してください。");
        assertThat(choose(new byte[0]).body()).contains("画像が選択されていません。");
        assertThat(pictureSeen()).isNull();
    }

    @Test
    void whoever_goes_back_has_changed_nothing() throws IOException {
        HttpResponse<String> back =
                FormPage.of(administrator, page, choose(png(30, 30))).press("back");
        assertThat(Jsoup.parse(back.body()).selectFirst("[aria-current=step]").text())
                .isEqualTo("画像選択");
        assertThat(pictureSeen()).isNull();
    }

    @Test
    void nobody_of_another_organisation_is_found() {
        assertThat(Enishi.signedIn(People.of("CA")).get(page).statusCode()).isEqualTo(404);
        assertThat(administrator
                        .get("/presence/member-picture?id=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> choose(byte[] picture) {
        return FormPage.open(administrator, page).upload("file", picture, "check");
    }

    /** On the board, of the person; null where there is none. */
    private Element pictureSeen() {
        return Jsoup.parse(administrator.get("/presence").body()).selectFirst("#board > li:eq(1) img");
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
