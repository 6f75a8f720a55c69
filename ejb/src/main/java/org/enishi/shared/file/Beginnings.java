package org.enishi.shared.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** By what a file begins: most kinds by a sign of their own, text by none of the others. */
final class Beginnings {

    static final int LENGTH = 8;

    private static final byte[] PDF = latin("%PDF-");
    private static final byte[] PNG = latin("\u0089PNG\r\n\u001a\n");
    private static final byte[] JPEG = latin("\u00ff\u00d8\u00ff");
    private static final byte[] ZIP = latin("PK\u0003\u0004");
    private static final byte[] OLD_OFFICE = latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    private static final List<byte[]> NO_TEXT = List.of(PDF, PNG, JPEG, ZIP, OLD_OFFICE);

    private Beginnings() {}

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean fits(FileKind kind, byte[] beginning) {
        return switch (kind) {
            case PDF -> begins(beginning, PDF);
            case PNG -> begins(beginning, PNG);
            case JPEG -> begins(beginning, JPEG);
            case DOCX, XLSX, PPTX -> begins(beginning, ZIP);
            case TEXT, CSV -> NO_TEXT.stream().noneMatch(sign -> begins(beginning, sign));
        };
    }

    /** Before 2007, or locked by a password. */
    static boolean isOldOffice(byte[] beginning) {
        return begins(beginning, OLD_OFFICE);
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }
}
