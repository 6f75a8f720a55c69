package org.enishi.guard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * One file of a bundle as it lies on disk.
 *
 * @param faults what is wrong with the file by itself
 */
record TextFile(Path path, Map<String, String> texts, List<String> faults) {

    /** Names of what asks, then of what is said; those that a framework asks for begin with its package. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*(\\.[\\w-]+)*");

    static TextFile read(Path path) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        try {
            new Watched(path.getFileName().toString(), texts, faults).load(new StringReader(decode(path)));
        } catch (NoSuchFileException e) {
            faults.add(path.getFileName() + " is missing");
        } catch (CharacterCodingException e) {
            faults.add(path.getFileName() + " is not valid UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TextFile(path, texts, faults);
    }

    private static String decode(Path path) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                .toString();
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }

    /** Sees every line; the map of the language would silently keep the last one of a key. */
    private static final class Watched extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient String file;
        private final transient Map<String, String> texts;
        private final transient List<String> faults;

        Watched(String file, Map<String, String> texts, List<String> faults) {
            this.file = file;
            this.texts = texts;
            this.faults = faults;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            String name = key.toString();
            String text = value.toString();
            if (!KEY.matcher(name).matches()) {
                faults.add(file + ": " + name + " is no key");
            }
            if (text.contains("\uFFFD")) {
                faults.add(file + ": " + name + " is not readable");
            }
            if (texts.put(name, text) != null) {
                faults.add(file + ": " + name + " stands there twice");
            }
            return null;
        }
    }
}
