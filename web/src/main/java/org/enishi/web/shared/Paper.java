package org.enishi.web.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.enishi.shared.time.ServerClock;

/**
 * Text on sheets of paper, as a PDF: with a font of its own, so that it is read everywhere, and as text, so that it is found and
 * copied. What the font does not have is shown to be missing.
 */
public final class Paper implements AutoCloseable {

    private static final String FONT = "/org/enishi/web/paper/BIZUDGothic_400Regular.ttf";
    private static final String MISSING = "\u3013";
    private static final String NEVER_FIRST = "\u3001\u3002\uff0c\uff0e\u300d\u300f\uff09\u3011\u30fc\uff1f\uff01,.!?)";
    private static final float MARGIN = 56;
    private static final float LEADING = 1.6f;
    private static final float SMALL = 8;

    private final PDDocument document = new PDDocument();
    private final List<PDPage> pages = new ArrayList<>();
    private final Set<Integer> known = new HashSet<>();
    private final PDFont font;
    private PDPageContentStream out;
    private float y;

    public Paper(String title, String language) throws IOException {
        try (InputStream in = Paper.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, in, true);
        }
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(language);
    }

    /** When it was written, for whoever asks the file. */
    public Paper at(Instant moment) {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(moment.atZone(ServerClock.JAPAN)));
        return this;
    }

    /** As many lines as it needs. */
    public Paper write(String text, float size, float indent) throws IOException {
        for (String line : text.split("\n", -1)) {
            for (String part : wrapped(readable(line), size, width() - indent)) {
                put(part, size, indent);
            }
        }
        return this;
    }

    public Paper space(float height) {
        y -= height;
        return this;
    }

    private static float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    private void put(String text, float size, float indent) throws IOException {
        if (out == null || y - size * LEADING < MARGIN) {
            turn();
        }
        y -= size * LEADING;
        say(out, text, size, MARGIN + indent, y);
    }

    private void say(PDPageContentStream to, String text, float size, float x, float height) throws IOException {
        to.beginText();
        to.setFont(font, size);
        to.newLineAtOffset(x, height);
        to.showText(text);
        to.endText();
    }

    private void turn() throws IOException {
        if (out != null) {
            out.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        out = new PDPageContentStream(document, page);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** Some signs never begin a line: they hang over. */
    private List<String> wrapped(String line, float size, float width) throws IOException {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        float used = 0;
        for (int c : line.codePoints().toArray()) {
            String sign = Character.toString(c);
            float wide = font.getStringWidth(sign) / 1000 * size;
            if (used + wide > width && NEVER_FIRST.indexOf(c) < 0) {
                parts.add(part.toString());
                part.setLength(0);
                used = 0;
            }
            part.append(sign);
            used += wide;
        }
        parts.add(part.toString());
        return parts;
    }

    private String readable(String line) {
        StringBuilder readable = new StringBuilder();
        line.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .mapToObj(c -> has(c) ? Character.toString(c) : MISSING)
                .forEach(readable::append);
        return readable.toString();
    }

    private boolean has(int c) {
        if (known.contains(c)) {
            return true;
        }
        try {
            font.encode(Character.toString(c));
            known.add(c);
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

    /** The whole of it; nothing is written afterwards. */
    public byte[] bytes() throws IOException {
        if (out == null) {
            turn();
        }
        out.close();
        for (int i = 0; i < pages.size(); i++) {
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true)) {
                say(foot, i + 1 + " / " + pages.size(), SMALL, PDRectangle.A4.getWidth() / 2, MARGIN / 2);
            }
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        document.save(whole);
        return whole.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
