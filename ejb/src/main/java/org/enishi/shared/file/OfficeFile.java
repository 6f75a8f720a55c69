package org.enishi.shared.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.enishi.shared.fault.RuleViolated;

/**
 * A document of Word, Excel or PowerPoint is an archive. Every part of it is read once: programs are refused wherever they hide,
 * also in a document inside the document, and nothing may become larger than anybody would send. Where it has to be nameless it is
 * written anew without what the programs note of people, firms, folders and printers, without what they keep beside the text, and
 * without the addresses behind its links.
 */
final class OfficeFile {

    private static final int MOST_PARTS = 5000;
    private static final int DEEPEST = 2;
    private static final long LARGEST_UNPACKED = 256L * 1024 * 1024;
    private static final LocalDateTime DAY_OF_ALL = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*(vbaproject|vbadata|activex|macrosheets|oleobject|\\.(exe|dll|js|vbs|hta|bat|cmd|ps1|jar)$).*");
    private static final Pattern INSIDE = Pattern.compile("(?i)[a-z]+/embeddings/.*");
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(docx|xlsx|pptx)");
    private static final Pattern PRINTER = Pattern.compile("(?i)[a-z]+/printerSettings/.*");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(jpe?g|png)");
    private static final Pattern MARKUP = Pattern.compile("(?i).*\\.(xml|rels)");

    private final ZipFile archive;
    private final ZipOutputStream out;
    private final Pass pass;

    private OfficeFile(ZipFile archive, ZipOutputStream out, Pass pass) {
        this.archive = archive;
        this.out = out;
        this.pass = pass;
    }

    /**
     * Through a document and those inside it.
     *
     * @param unpacked how much has come out so far, in the one place of it
     */
    private record Pass(boolean nameless, int depth, long[] unpacked) {

        Pass deeper() {
            return new Pass(nameless, depth + 1, unpacked);
        }
    }

    static void copy(FileKind kind, Path sent, Path kept, boolean nameless) throws IOException {
        copy(kind, sent, kept, new Pass(nameless, 0, new long[1]));
        if (!nameless) {
            Files.copy(sent, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copy(FileKind kind, Path sent, Path kept, Pass pass) throws IOException {
        try (ZipFile archive = new ZipFile(sent.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(kept)))) {
            new OfficeFile(archive, out, pass).copy(kind);
        } catch (RuleViolated refused) {
            throw refused;
        } catch (ZipException | EOFException | RuntimeException broken) {
            throw new RuleViolated("rule.file.broken");
        }
    }

    private void copy(FileKind kind) throws IOException {
        require(archive.size() <= MOST_PARTS && pass.depth() <= DEEPEST);
        Set<String> names = new HashSet<>();
        boolean known = false;
        for (ZipEntry part : Collections.list(archive.entries())) {
            String name = part.getName();
            require(names.add(name.toLowerCase(Locale.ROOT)) && isInside(name));
            if (name.equals("[Content_Types].xml")) {
                try (InputStream in = open(part)) {
                    known = OfficeMarkup.declares(kind, in);
                }
            }
            if (!part.isDirectory()) {
                copy(part, name);
            }
        }
        if (!known) {
            throw new RuleViolated("rule.file.content", kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isInside(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && !List.of(name.split("/")).contains("..");
    }

    private void copy(ZipEntry part, String name) throws IOException {
        boolean document = DOCUMENT.matcher(name).matches();
        boolean inside = INSIDE.matcher(name).matches();
        if (PROGRAM.matcher(name).matches() || inside && !document) {
            throw new RuleViolated("rule.file.macro");
        }
        if (pass.nameless() && (PRINTER.matcher(name).matches() || OfficeMarkup.isOfTheHouse(name))) {
            return;
        }
        ZipEntry same = new ZipEntry(name);
        same.setTimeLocal(DAY_OF_ALL);
        out.putNextEntry(same);
        try (InputStream in = open(part)) {
            if (inside) {
                document(FileKind.ofName(name).orElseThrow(), in);
            } else {
                content(name, in);
            }
        }
        out.closeEntry();
    }

    private void content(String name, InputStream in) throws IOException {
        String properties = OfficeMarkup.withoutProperties(name);
        if (pass.nameless() && properties != null) {
            out.write(properties.getBytes(StandardCharsets.UTF_8));
        } else if (MARKUP.matcher(name).matches()) {
            OfficeMarkup.copy(name, in, out, pass.nameless());
        } else if (pass.nameless() && PICTURE.matcher(name).matches()) {
            picture(in);
        } else {
            in.transferTo(out);
        }
    }

    /** Its ending need not be right; these programs do not care. */
    private void picture(InputStream in) throws IOException {
        in.mark(Beginnings.LENGTH);
        byte[] beginning = in.readNBytes(Beginnings.LENGTH);
        in.reset();
        if (Beginnings.fits(FileKind.PNG, beginning)) {
            ImageParts.copyPng(in, out);
        } else if (Beginnings.fits(FileKind.JPEG, beginning)) {
            ImageParts.copyJpeg(in, out);
        } else {
            in.transferTo(out);
        }
    }

    /** The numbers behind a diagram, for one. */
    private void document(FileKind kind, InputStream in) throws IOException {
        Path sent = Files.createTempFile("enishi-", ".inside");
        Path kept = Files.createTempFile("enishi-", ".kept");
        try {
            Files.copy(in, sent, StandardCopyOption.REPLACE_EXISTING);
            copy(kind, sent, kept, pass.deeper());
            Files.copy(pass.nameless() ? kept : sent, out);
        } finally {
            Files.delete(sent);
            Files.delete(kept);
        }
    }

    private InputStream open(ZipEntry part) throws IOException {
        return new BufferedInputStream(new Counted(archive.getInputStream(part), pass.unpacked()));
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new RuleViolated("rule.file.broken");
        }
    }

    /** What comes out of an archive, of all its parts together. */
    private static final class Counted extends FilterInputStream {

        private final long[] sum;

        Counted(InputStream in, long[] sum) {
            super(in);
            this.sum = sum;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] part, int start, int length) throws IOException {
            int read = super.read(part, start, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            sum[0] += read;
            require(sum[0] <= LARGEST_UNPACKED);
        }
    }
}
