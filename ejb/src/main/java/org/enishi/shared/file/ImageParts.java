package org.enishi.shared.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Takes a picture apart and puts together only the parts that draw it. Where and with what it was taken, who made it, remarks,
 * previews and whatever hangs on behind do not come along. Nothing is unpacked, so a picture costs the same memory whatever it
 * claims to be, and no drawing is lost by being made twice. How a photograph was held is kept, because it would lie on its side.
 */
final class ImageParts {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> OF_A_PNG = Set.of("IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "pHYs", "IDAT", "IEND");
    private static final int HEAD_OF_A_PNG = 13;

    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int PLAIN_JFIF = 14;
    private static final int PLAIN_ADOBE = 12;

    private ImageParts() {}

    /** @throws IOException where it is no PNG */
    static void copyPng(InputStream sent, OutputStream kept) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(sent));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(kept));
        require(Arrays.equals(in.readNBytes(PNG.length), PNG));
        out.write(PNG);
        String kind = "";
        boolean drawn = false;
        while (!kind.equals("IEND")) {
            int length = in.readInt();
            require(length >= 0);
            byte[] name = in.readNBytes(4);
            boolean first = kind.isEmpty();
            kind = new String(name, StandardCharsets.ISO_8859_1);
            require(first == kind.equals("IHDR") && (!first || length == HEAD_OF_A_PNG));
            drawn |= kind.equals("IDAT");
            chunk(in, OF_A_PNG.contains(kind) ? out : null, length, name);
        }
        require(drawn);
        out.flush();
    }

    private static void chunk(DataInputStream in, DataOutputStream out, int length, byte[] name) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name);
        if (out != null) {
            out.writeInt(length);
            out.write(name);
        }
        byte[] part = new byte[8192];
        for (int left = length; left > 0; ) {
            int read = in.read(part, 0, Math.min(left, part.length));
            require(read > 0);
            sum.update(part, 0, read);
            if (out != null) {
                out.write(part, 0, read);
            }
            left -= read;
        }
        require(in.readInt() == (int) sum.getValue());
        if (out != null) {
            out.writeInt((int) sum.getValue());
        }
    }

    /** @throws IOException where it is no JPEG */
    static void copyJpeg(InputStream sent, OutputStream kept) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(sent));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(kept));
        require(in.readUnsignedShort() == 0xffd8);
        out.writeShort(0xffd8);
        boolean drawn = false;
        int marker = marker(in);
        while (marker != END) {
            require(marker >= 0xc0 && !isAlone(marker));
            int length = in.readUnsignedShort() - 2;
            require(length >= 0);
            byte[] segment = in.readNBytes(length);
            require(segment.length == length);
            write(out, marker, bare(marker, segment));
            if (marker == START_OF_SCAN) {
                drawn = true;
                marker = scan(in, out);
            } else {
                marker = marker(in);
            }
        }
        require(drawn);
        out.writeShort(0xff00 | END);
        out.flush();
    }

    /** What is left of a segment; null where nothing of it draws. */
    private static byte[] bare(int marker, byte[] segment) {
        if (marker == APP1) {
            return begins(segment, EXIF)
                    ? Orientation.only(Arrays.copyOfRange(segment, EXIF.length, segment.length))
                    : null;
        }
        if (marker == APP0) {
            byte[] plain = Arrays.copyOf(segment, PLAIN_JFIF);
            // A preview would follow, as large as these two say.
            plain[PLAIN_JFIF - 2] = 0;
            plain[PLAIN_JFIF - 1] = 0;
            return begins(segment, "JFIF\0".getBytes(StandardCharsets.ISO_8859_1)) ? plain : null;
        }
        if (marker == ADOBE) {
            // It says how the colours are mixed.
            byte[] plain = Arrays.copyOf(segment, PLAIN_ADOBE);
            return begins(segment, "Adobe".getBytes(StandardCharsets.ISO_8859_1)) ? plain : null;
        }
        boolean draws = marker >= 0xc0 && marker <= 0xdf;
        return draws ? segment : null;
    }

    private static void write(DataOutputStream out, int marker, byte[] segment) throws IOException {
        if (segment != null) {
            out.writeShort(0xff00 | marker);
            out.writeShort(segment.length + 2);
            out.write(segment);
        }
    }

    /** The drawing itself. @return the marker that ends it */
    private static int scan(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int next = in.readUnsignedByte();
            if (next != 0xff) {
                out.writeByte(next);
                continue;
            }
            int after = in.readUnsignedByte();
            while (after == 0xff) {
                after = in.readUnsignedByte();
            }
            if (after != 0 && !isAlone(after)) {
                return after;
            }
            out.writeByte(0xff);
            out.writeByte(after);
        }
    }

    /** A place to begin again after damage, inside a drawing. */
    private static boolean isAlone(int marker) {
        return marker >= 0xd0 && marker <= 0xd8;
    }

    private static int marker(DataInputStream in) throws IOException {
        require(in.readUnsignedByte() == 0xff);
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static boolean begins(byte[] segment, byte[] beginning) {
        return segment.length >= beginning.length
                && Arrays.equals(segment, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static void require(boolean sound) throws EOFException {
        if (!sound) {
            throw new EOFException("not a picture");
        }
    }
}
