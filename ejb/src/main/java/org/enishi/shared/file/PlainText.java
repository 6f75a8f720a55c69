package org.enishi.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text is what one of the usual encodings reads without a rest and without signs that control machines. */
final class PlainText {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final int UTF_16_BIG = 0xfeff;
    private static final int UTF_16_LITTLE = 0xfffe;

    private PlainText() {}

    static boolean isRead(Path file) throws IOException {
        for (Charset charset : candidates(file)) {
            if (isRead(file, charset)) {
                return true;
            }
        }
        return false;
    }

    private static List<Charset> candidates(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int mark = in.read() << 8 | in.read();
            boolean wide = mark == UTF_16_BIG || mark == UTF_16_LITTLE;
            return wide ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, WINDOWS_31J);
        }
    }

    private static boolean isRead(Path file, Charset charset) throws IOException {
        try (Reader in = new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] part = new char[8192];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                for (int i = 0; i < read; i++) {
                    if (isOfMachines(part[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static boolean isOfMachines(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7f;
    }
}
