package org.enishi.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures and texts, and files that are not what they say. PE-17, A11, R39, R40. */
class FileContentTest {

    @TempDir
    private Path folder;

    private byte[] kept(String name, byte[] sent) throws IOException {
        Path from = Files.write(folder.resolve("sent"), sent);
        Path to = folder.resolve("kept");
        FileKind kind = FileKind.ofName(name).orElseThrow();
        FileContent.requireBeginning(kind, name, from);
        FileContent.copy(kind, name, from, to, false);
        return Files.readAllBytes(to);
    }

    private void assertRefused(String name, byte[] sent, String key) {
        assertThatThrownBy(() -> kept(name, sent))
                .isInstanceOfSatisfying(
                        RuleViolated.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void assertSilent(byte[] kept) {
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(Samples.WHO, "GPS", "PK", "script", "Adobe XMP");
    }

    private static void assertSameDrawing(byte[] kept, byte[] sent) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(kept));
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(sent));
        for (int x = 0; x < other.getWidth(); x++) {
            for (int y = 0; y < other.getHeight(); y++) {
                assertThat(one.getRGB(x, y)).isEqualTo(other.getRGB(x, y));
            }
        }
    }

    @Test
    void of_a_png_only_the_drawing_is_kept() throws IOException {
        byte[] kept = kept("図.png", Samples.talkativePng());
        assertSilent(kept);
        assertSameDrawing(kept, Samples.image("png"));
    }

    @Test
    void of_a_photograph_the_drawing_is_kept_and_how_it_was_held() throws IOException {
        byte[] kept = kept("写真.jpg", Samples.talkativeJpeg());
        assertSilent(kept);
        assertSameDrawing(kept, Samples.image("jpg"));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .contains("Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0");
        assertThat(kept("写真.jpeg", kept)).isEqualTo(kept);
    }

    @Test
    void a_picture_that_ends_early_or_says_too_much_is_refused() throws IOException {
        for (String format : new String[] {"png", "jpg"}) {
            byte[] whole = Samples.image(format);
            for (int length : new int[] {9, 20, whole.length / 2, whole.length - 1}) {
                assertRefused("図." + format, Arrays.copyOf(whole, length), "rule.file.broken");
            }
        }
        byte[] altered = Samples.image("png");
        altered[altered.length / 2]++;
        assertRefused("図.png", altered, "rule.file.broken");
    }

    @ParameterizedTest
    @CsvSource({"txt,windows-31j", "csv,UTF-8", "txt,UTF-16", "csv,windows-31j"})
    void text_is_taken_in_every_usual_encoding_and_stays_as_it_is(String ending, String charset) throws IOException {
        byte[] text = "品名,数量\r\n試料①,\"3\"\n".getBytes(Charset.forName(charset));
        assertThat(kept("表." + ending, text)).isEqualTo(text);
    }

    @Test
    void what_is_no_text_is_not_taken_for_one() throws IOException {
        assertRefused("a.txt", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, "rule.file.content");
        assertRefused("a.csv", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}, "rule.file.content");
        assertRefused("a.txt", Samples.image("png"), "rule.file.content");
        assertRefused("a.txt", Samples.zip(Map.of("a", "b")), "rule.file.content");
        assertRefused("a.txt", new byte[] {(byte) 0xfd, (byte) 0xfe, (byte) 0xff, 'a'}, "rule.file.content");
        assertRefused("a.csv", "%PDF-1.7 text".getBytes(StandardCharsets.US_ASCII), "rule.file.content");
    }

    @Test
    void the_ending_and_the_content_agree() throws IOException {
        assertRefused("a.png", Samples.image("jpg"), "rule.file.content");
        assertRefused("a.jpg", Samples.image("png"), "rule.file.content");
        assertRefused("a.pdf", Samples.zip(Map.of("a", "%PDF-1.7")), "rule.file.content");
        assertRefused("a.docx", "<html>".getBytes(StandardCharsets.US_ASCII), "rule.file.content");
        assertRefused("a.png", "<svg onload='x'/>".getBytes(StandardCharsets.US_ASCII), "rule.file.content");
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0};
        assertRefused("a.docx", old, "rule.file.locked");
    }
}
