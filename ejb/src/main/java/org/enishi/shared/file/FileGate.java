package org.enishi.shared.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import org.enishi.shared.fault.RuleViolated;

/**
 * Where files come in. The ending of the name chooses what a file has to be, its content has to be that, the scanner looks at what
 * was sent, and then it is taken apart as far as it must be.
 */
@ApplicationScoped
public class FileGate {

    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int MEBIBYTE = 1024 * 1024;

    /** Documents are read as a whole; more of them at a time could need more memory than there is. */
    private static final int MOST_AT_ONCE = 2;

    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);

    @Inject
    private VirusScanner scanner;

    /**
     * @param sent as it came; it may be replaced by what is left of it
     * @param nameless nothing in it may say whose it is
     */
    public FileKind admit(String name, Path sent, boolean nameless) {
        FileKind kind = FileKind.ofName(name).orElseThrow(() -> new RuleViolated("rule.file.kind"));
        try {
            requireSize(Files.size(sent));
            FileContent.requireBeginning(kind, name, sent);
            scanner.requireClean(sent);
            takeApart(kind, name, sent, nameless);
            return kind;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeApart(FileKind kind, String name, Path sent, boolean nameless) throws IOException {
        Path kept = Files.createTempFile("enishi-", ".kept");
        atOnce.acquireUninterruptibly();
        try {
            FileContent.copy(kind, name, sent, kept, nameless);
            requireSize(Files.size(kept));
            Files.move(kept, sent, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            atOnce.release();
            Files.deleteIfExists(kept);
        }
    }

    public static void requireSize(long size) {
        if (size <= 0) {
            throw new RuleViolated("rule.file.empty");
        }
        requireNotLarge(size);
    }

    public static void requireNotLarge(long size) {
        if (size > LARGEST) {
            throw new RuleViolated("rule.file.large", LARGEST / MEBIBYTE);
        }
    }
}
