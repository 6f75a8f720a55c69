package org.enishi.presence;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import javax.imageio.ImageIO;
import org.enishi.shared.fault.RuleViolated;

/**
 * Takes a PNG apart, looks at what it says of itself before anything is unpacked, and draws the picture anew. What is not the
 * picture (remarks, profiles, positions, whatever was hung on behind) never reaches a decoder and is not kept.
 */
final class PngDrawing {

    static final int LARGEST_SIDE = 300;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> OF_THE_PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int FRAME = 12;
    private static final int HEAD = 13;

    private PngDrawing() {}

    static byte[] drawnAnew(byte[] sent, int largest) {
        if (sent.length > largest) {
            throw new RuleViolated("rule.picture.large", largest / 1024 / 1024);
        }
        return encoded(decoded(bare(sent)));
    }

    /** By its content, so that another picture has another address. */
    static String name(byte[] png) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same picture without anything else. */
    private static byte[] bare(byte[] sent) {
        require(sent.length > SIGNATURE.length
                && Arrays.equals(sent, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length));
        ByteArrayOutputStream bare = new ByteArrayOutputStream(sent.length);
        bare.writeBytes(SIGNATURE);
        ByteBuffer rest = ByteBuffer.wrap(sent, SIGNATURE.length, sent.length - SIGNATURE.length);
        String kind = "";
        while (!kind.equals("IEND")) {
            require(rest.remaining() >= FRAME);
            int start = rest.position();
            int length = rest.getInt(start);
            require(length >= 0 && length <= rest.remaining() - FRAME);
            boolean first = kind.isEmpty();
            kind = new String(sent, start + 4, 4, StandardCharsets.ISO_8859_1);
            require(first == kind.equals("IHDR") && !kind.equals("acTL"));
            if (first) {
                requireSides(length, rest, start + 8);
            }
            if (OF_THE_PICTURE.contains(kind)) {
                bare.write(sent, start, length + FRAME);
            }
            rest.position(start + length + FRAME);
        }
        require(!rest.hasRemaining());
        return bare.toByteArray();
    }

    private static void requireSides(int length, ByteBuffer head, int at) {
        require(length == HEAD);
        int width = head.getInt(at);
        int height = head.getInt(at + 4);
        require(width > 0 && height > 0);
        if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw new RuleViolated("rule.picture.sides", LARGEST_SIDE);
        }
    }

    private static BufferedImage decoded(byte[] bare) {
        try {
            ImageIO.setUseCache(false);
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(bare));
            require(read != null);
            BufferedImage drawn = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D brush = drawn.createGraphics();
            brush.drawImage(read, 0, 0, null);
            brush.dispose();
            return drawn;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new RuleViolated("rule.picture.png");
        }
    }

    private static byte[] encoded(BufferedImage drawn) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean isPng) {
        if (!isPng) {
            throw new RuleViolated("rule.picture.png");
        }
    }
}
