package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.BoardPage;
import org.junit.jupiter.api.Test;

/** プロフィール画像 in a browser that helps to make it fit, and on a board that is open meanwhile. PRS-14, IMG-01, IMG-05. */
class PictureST extends InBrowser {

    private static final String SIZE = "(one) => one.decode().then(() => one.naturalWidth + ' ' + one.naturalHeight)";

    private final String name = "picture-" + UUID.randomUUID().toString().substring(0, 8);

    /** The rule of the server stays as it is. */
    @Test
    void whatIsTooLargeIsCutOutInTheBrowserInsteadOfBeingRefused() throws IOException {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        Visitor person = visitors.as("first@" + name + ".example");
        BoardPage seen = BoardPage.open(visitors.as("second@" + name + ".example"));
        BoardPage board = BoardPage.open(person);
        Locator dialog = board.dialog();
        Locator file = dialog.locator("input[type=file]");
        Locator cut = dialog.getByText("中央を切り抜いて使う");
        assertThat(dialog).containsText("ファイルを選択 選択されていません");
        file.setInputFiles(picture(300, 200, "png"));
        assertThat(dialog).containsText("ファイルを選択 picture.png");
        assertThat(cut).isHidden();
        file.setInputFiles(picture(640, 420, "jpg"));
        assertThat(dialog).containsText("この画像は大きすぎるか、PNG形式ではありません。");
        Soundness.assertSound(person, "ja");
        cut.click();
        assertThat(dialog).containsText("中央を300px以内のPNG形式に切り抜きました。");

        board.press("保存");
        Locator face = board.cards().first().locator("img");
        assertThat(face).isVisible();
        assertThat(face.evaluate(SIZE)).isEqualTo("300 300");
        assertThat(seen.card("試験 first").locator("img"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
    }

    private static FilePayload picture(int width, int height, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return new FilePayload("picture." + kind, kind.equals("png") ? "image/png" : "image/jpeg", out.toByteArray());
    }
}
