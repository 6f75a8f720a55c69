package org.enishi.shared.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, with everything that they do not know to be in them. */
final class Samples {

    static final String WHO = "Tatsunami Shoji";

    private static final int BEHIND_HEAD = 33;

    private Samples() {}

    static BufferedImage drawing() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillOval(4, 4, 40, 40);
        brush.dispose();
        return image;
    }

    static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawing(), format, out);
        return out.toByteArray();
    }

    /** With a remark, a position and an archive behind. */
    static byte[] talkativePng() throws IOException {
        byte[] plain = image("png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, BEHIND_HEAD);
        chunk(out, "tEXt", "Author\0" + WHO);
        chunk(out, "eXIf", "MM\0*GPS " + WHO);
        out.write(plain, BEHIND_HEAD, plain.length - BEHIND_HEAD);
        out.write(zip(Map.of("hidden.exe", WHO)));
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String kind, String text) throws IOException {
        byte[] content = (kind + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(content);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(text.length());
        data.write(content);
        data.writeInt((int) sum.getValue());
    }

    /** Turned to the right, with a maker, a remark and something behind. */
    static byte[] talkativeJpeg() throws IOException {
        byte[] plain = image("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.writeShort(0xffd8);
        String notes = "II*\0\b\0\0\0" + "\u0002\0" + "\u0012\u0001\u0003\0\u0001\0\0\0\u0006\0\0\0"
                + "\u000f\u0001\u0002\0\u0010\0\0\0\u0026\0\0\0" + "\0\0\0\0" + WHO + "\0";
        segment(data, 0xffe1, "Exif\0\0" + notes);
        segment(data, 0xffe1, "http://ns.adobe.com/xap/1.0/\0<x>" + WHO + "</x>");
        segment(data, 0xfffe, WHO);
        data.write(plain, 2, plain.length - 2);
        data.writeBytes("<script>" + WHO + "</script>");
        return out.toByteArray();
    }

    private static void segment(DataOutputStream data, int marker, String text) throws IOException {
        data.writeShort(marker);
        data.writeShort(text.length() + 2);
        data.writeBytes(text);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return archive(bytes);
    }

    static byte[] archive(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** What a document of this kind must have, and more. */
    static Map<String, byte[]> office(String main, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/main.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + main + ".main+xml\"/></Types>"));
        parts.putAll(more);
        return parts;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
