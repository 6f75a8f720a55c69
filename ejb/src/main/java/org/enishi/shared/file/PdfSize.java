package org.enishi.shared.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.enishi.shared.fault.RuleViolated;

/**
 * Measures what a reader of a PDF unpacks in memory before it knows what it has: the lists of its objects. A few bytes may claim
 * to be gigabytes there.
 */
final class PdfSize {

    private static final long LARGEST_UNPACKED = 64L * 1024 * 1024;
    private static final int LONGEST_HEAD = 65_536;
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream[\\x00\\t\\f ]*\\r?\\n?");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern LIST = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern PACKED = Pattern.compile("/(Fl|FlateDecode)\\b");
    private static final Pattern PACKED_OTHERWISE =
            Pattern.compile("/(LZW|LZWDecode|RL|RunLengthDecode|ASCIIHexDecode|AHx|ASCII85Decode|A85)\\b");

    private PdfSize() {}

    static void require(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        long unpacked = 0;
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            String head = head(text, stream.start());
            if (head.isEmpty() || LIST.matcher(head).find()) {
                long times = PACKED.matcher(head).results().count();
                require(times <= 1 && !PACKED_OTHERWISE.matcher(head).find());
                unpacked += times == 0 ? 0 : measured(pdf, stream.end());
                require(unpacked <= LARGEST_UNPACKED);
            }
        }
    }

    /** What is said of a stream stands before it; a letter may be written as its number. Empty where it is too far away. */
    private static String head(String text, int end) {
        String before = text.substring(Math.max(0, end - LONGEST_HEAD), end);
        int start = before.lastIndexOf("obj");
        String own = start < 0 ? "" : before.substring(start);
        return ESCAPE.matcher(own)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static long measured(byte[] pdf, int start) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            byte[] part = new byte[8192];
            while (!inflater.finished() && inflater.getBytesWritten() <= LARGEST_UNPACKED) {
                if (inflater.inflate(part) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException endsEarly) {
            // As far as it goes is as far as a reader gets.
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static void require(boolean reasonable) {
        if (!reasonable) {
            throw new RuleViolated("rule.file.broken");
        }
    }
}
