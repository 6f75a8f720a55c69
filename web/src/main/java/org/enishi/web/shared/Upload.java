package org.enishi.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.enishi.shared.file.FileGate;

/** The body of a request as a file that nobody else reads. */
public final class Upload {

    private static final int PART = 64 * 1024;

    private Upload() {}

    /** One byte more than allowed is enough to be refused. The caller deletes it. */
    public static Path received(HttpServletRequest request) throws IOException {
        FileGate.requireNotLarge(request.getContentLengthLong());
        Path content = Files.createTempFile("enishi-", ".sent");
        try (InputStream in = request.getInputStream();
                OutputStream out = Files.newOutputStream(content)) {
            byte[] part = new byte[PART];
            long size = 0;
            for (int read = in.read(part); read >= 0 && size <= FileGate.LARGEST; read = in.read(part)) {
                out.write(part, 0, read);
                size += read;
            }
            return content;
        } catch (IOException e) {
            Files.deleteIfExists(content);
            throw e;
        }
    }
}
