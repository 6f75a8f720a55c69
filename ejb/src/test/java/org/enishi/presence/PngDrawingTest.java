package org.enishi.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a picture, and what is left of it. R38 to R40. */
class PngDrawingTest {

    private static final int TWO_MIB = 2_097_152;
    private static final int BEFORE_END = 12;

    @ParameterizedTest(name = "{0} x {1}: {2}")
    @CsvSource({"300,300,true", "1,1,true", "301,300,false", "300,301,false"})
    void noSideIsLongerThanThreeHundred(int width, int height, boolean taken) throws IOException {
        byte[] sent = png(width, height, "png");
        if (taken) {
            assertThat(read(drawn(sent)).getWidth()).isEqualTo(width);
        } else {
            assertRefused("rule.picture.sides", sent);
        }
    }

    @Test
    void twoMebibytesAreTakenAndOneByteMoreIsNot() throws IOException {
        byte[] small = png(300, 300, "png");
        byte[] exact = with(small, "puFf", new byte[TWO_MIB - small.length - 12]);
        assertThat(exact).hasSize(TWO_MIB);
        assertThat(read(drawn(exact)).getHeight()).isEqualTo(300);
        assertRefused("rule.picture.large", with(small, "puFf", new byte[TWO_MIB - small.length - 11]));
    }

    @Test
    void nothingButThePictureIsKept() throws IOException {
        byte[] sent = with(
                with(png(20, 20, "png"), "tEXt", "Author\0secret".getBytes(StandardCharsets.US_ASCII)),
                "eXIf",
                "35.6N 139.7E".getBytes(StandardCharsets.US_ASCII));
        byte[] kept = drawn(sent);
        assertThat(kept).isNotEqualTo(sent);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("secret", "tEXt", "eXIf", "139.7E");
        assertThat(read(kept).getRGB(3, 4)).isEqualTo(read(sent).getRGB(3, 4));
    }

    /** Never unpacked: it is thrown away before. */
    @Test
    void aBombInARemarkDoesNotGoOff() throws IOException {
        assertThat(read(drawn(with(png(20, 20, "png"), "iCCP", new byte[100_000])))
                        .getWidth())
                .isEqualTo(20);
    }

    @Test
    void aHugePictureIsRefusedByWhatItSaysOfItself() throws IOException {
        byte[] sent = png(20, 20, "png");
        ByteBuffer.wrap(sent).putInt(16, 60_000).putInt(20, 60_000);
        assertRefused("rule.picture.sides", sent);
    }

    @Test
    void whatIsNoPngIsRefusedWhateverItIsCalled() throws IOException {
        assertRefused("rule.picture.png", png(20, 20, "jpg"));
        assertRefused("rule.picture.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        assertRefused("rule.picture.png", new byte[0]);
        assertRefused("rule.picture.png", with(png(20, 20, "png"), "acTL", new byte[8]));
        byte[] polyglot = Arrays.copyOf(png(20, 20, "png"), 4000);
        assertRefused("rule.picture.png", polyglot);
    }

    @Test
    void aBrokenFileIsRefusedAndNeverAFault() throws IOException {
        byte[] whole = png(30, 30, "png");
        Random random = new Random(3);
        for (int run = 0; run < 2_000; run++) {
            byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int i = 0; i < 3 && broken.length > 0; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                drawn(broken);
            } catch (RuleViolated refused) {
                assertThat(refused.key()).startsWith("rule.picture.");
            }
        }
    }

    @Test
    void thePictureIsNamedByItsContent() throws IOException {
        assertThat(PngDrawing.name(png(20, 20, "png")))
                .matches("[0-9a-f]{64}")
                .isEqualTo(PngDrawing.name(png(20, 20, "png")))
                .isNotEqualTo(PngDrawing.name(png(21, 20, "png")));
    }

    private static byte[] drawn(byte[] sent) {
        return PngDrawing.drawnAnew(sent, TWO_MIB);
    }

    private static void assertRefused(String key, byte[] sent) {
        assertThatThrownBy(() -> drawn(sent))
                .isInstanceOfSatisfying(
                        RuleViolated.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] png(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, Math.min(4, height - 1), 0x1d5fa8 + x);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** With one more chunk before the end. */
    private static byte[] with(byte[] png, String kind, byte[] content) {
        byte[] name = kind.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        int place = png.length - BEFORE_END;
        return ByteBuffer.allocate(png.length + content.length + 12)
                .put(png, 0, place)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) crc.getValue())
                .put(png, place, BEFORE_END)
                .array();
    }
}
