package org.enishi.web.sip;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a message is, of its first bytes alone and without understanding any of it. */
final class SipFrame {

    /** Longer ones are none of a telephone. */
    static final int LONGEST = 16 * 1024;

    /** Of lines in a head. */
    private static final int MOST_LINES = 200;

    private static final Pattern LENGTH = Pattern.compile(
            "^(?:content-length|l)[ \\t]*:[ \\t]*(.*?)[ \\t]*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");

    private SipFrame() {}

    /** Behind the empty line that ends the head; -1 where it is not there yet. */
    static int headOf(byte[] bytes, int count) {
        for (int i = 3; i < count; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n' && bytes[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    /** As it says itself; nought where it says nothing, and -1 where that makes no sense. */
    static int bodyOf(byte[] bytes, int head) {
        String text = new String(bytes, 0, head, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        if (text.chars().filter(c -> c == '\n').count() > MOST_LINES) {
            return -1;
        }
        int length = 0;
        Matcher said = LENGTH.matcher(text);
        for (int times = 0; said.find(); times++) {
            if (times > 0 || !DIGITS.matcher(said.group(1)).matches()) {
                return -1;
            }
            length = Integer.parseInt(said.group(1));
        }
        return length > LONGEST ? -1 : length;
    }
}
