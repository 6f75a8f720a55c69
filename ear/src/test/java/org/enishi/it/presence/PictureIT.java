package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.ProtectiveHeaders;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** プロフィール画像 as it goes over the wire. IMG-01, IMG-03, IMG-05, R38 to R40. */
class PictureIT extends FromOutside {

    private static final int TWO_MIB = 2_097_152;
    private static final String BOUNDARY = "----enishi-picture";

    private final String name = "picture-" + UUID.randomUUID();
    private Visitor person;
    private Visitor colleague;

    @BeforeEach
    void two_colleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        person = Enishi.signedIn("first@" + name + ".example");
        colleague = Enishi.signedIn("second@" + name + ".example");
    }

    @Test
    void a_picture_is_seen_by_colleagues_under_the_name_of_its_content() throws IOException {
        assertThat(send(png(300, 300)).statusCode()).isEqualTo(302);
        String first = addressSeen();
        HttpResponse<String> picture = colleague.get(first);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("Cache-Control")).hasValue("private, max-age=31536000, immutable");
        ProtectiveHeaders.assertIn(picture, "a picture");

        send(png(299, 300));
        assertThat(addressSeen()).isNotEqualTo(first);
        assertThat(colleague.get(first).statusCode()).as("the one before").isEqualTo(404);
    }

    @Test
    void exactly_two_mebibytes_are_taken_and_one_byte_more_is_refused_in_words() throws IOException {
        assertThat(send(Arrays.copyOf(png(10, 10), TWO_MIB + 1)).body())
                .contains("画像が大きすぎます。2 MB以内のPNG形式の画像を選択してください。");
        // What was hung on behind is refused for that, and no longer for its size.
        assertThat(send(Arrays.copyOf(png(10, 10), TWO_MIB)).body()).contains("PNG形式の（動かない）画像を選択してください。");
        assertThat(send(png(301, 10)).body()).contains("縦横とも300px以内の画像を選択してください。");
        assertThat(pictures()).isZero();
    }

    @Test
    void nobody_else_sees_a_picture() throws IOException {
        send(png(30, 30));
        String address = addressSeen();
        assertThat(Enishi.signedIn(People.of("CA")).get(address).statusCode()).isEqualTo(404);
        assertThat(Enishi.visitor().get(address).statusCode()).isEqualTo(303);
        assertThat(colleague.get("/presence/picture/" + "0".repeat(64)).statusCode())
                .isEqualTo(404);
        assertThat(colleague.get("/presence/picture/x").statusCode()).isEqualTo(404);
    }

    @Test
    void a_picture_is_taken_away_again() throws IOException {
        send(png(30, 30));
        send(new byte[0], "removePicture");
        assertThat(pictures()).isZero();
    }

    private String addressSeen() {
        return board().selectFirst("#board img").attr("src");
    }

    private int pictures() {
        return board().select("#board img").size();
    }

    private Document board() {
        return Jsoup.parse(colleague.get("/presence").body());
    }

    private HttpResponse<String> send(byte[] picture) throws IOException {
        return send(picture, "save");
    }

    /** The form with a file in it, as a browser sends it. */
    private HttpResponse<String> send(byte[] picture, String button) throws IOException {
        String page = person.get("/presence").body();
        Element form = Jsoup.parse(page).selectFirst("form:has(input[type=file])");
        Map<String, String> fields = Visitor.fieldsOf(form);
        String file = form.selectFirst("input[type=file]").attr("name");
        fields.remove(file);
        fields.put("primefaces.nonce", Visitor.nonceOf(page));
        String pressed = form.selectFirst("button[id$=" + button + "]").id();
        fields.put(pressed, pressed);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            part(body, "name=\"" + field.getKey() + "\"");
            body.writeBytes((field.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"" + file + "\"; filename=\"face.png\"\r\nContent-Type: image/png");
        body.writeBytes(picture);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return person.post("/presence", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String head) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
