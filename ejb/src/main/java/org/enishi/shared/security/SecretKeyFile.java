package org.enishi.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.enishi.shared.settings.Settings;

/**
 * The key of the {@link SecretBox}: the one that the IT department sets, or one that this server makes for itself at first
 * use and keeps in its data directory. Several nodes need one that is set, because they must read what the others wrote.
 */
@ApplicationScoped
class SecretKeyFile {

    private static final System.Logger LOG = System.getLogger(SecretKeyFile.class.getName());
    private static final int BYTES = 32;

    @Inject
    private Settings settings;

    private byte[] key;

    synchronized byte[] key() {
        if (key == null) {
            key = Base64.getDecoder().decode(settings.secretKey().orElseGet(() -> own(settings.secretKeyFile())));
            if (key.length != BYTES) {
                throw new IllegalStateException("enishi.secret.key must be " + BYTES + " bytes in Base64");
            }
        }
        return key;
    }

    private static String own(Path file) {
        try {
            create(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.CREATE_NEW);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            LOG.log(Level.WARNING, "Made a key for secrets in {0}; back it up with the database", file);
        } catch (FileAlreadyExistsException made) {
            LOG.log(Level.DEBUG, "The key for secrets is there");
        }
    }
}
