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

    /** What is a little too large is read to its end: a browser that still sends does not hear why it is refused. */
    private static final long HEARD_OUT = FileGate.LARGEST + 512L * 1024;

    private Upload() {}

    /** Hardly more than allowed is kept, to be refused. The caller deletes it. */
    public static Path received(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > HEARD_OUT) {
            FileGate.requireNotLarge(request.getContentLengthLong());
        }
        Path content = Files.createTempFile("enishi-", ".sent");
        try (InputStream in = request.getInputStream();
                OutputStream out = Files.newOutputStream(content)) {
            byte[] part = new byte[PART];
            long size = 0;
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                if (size <= FileGate.LARGEST) {
                    out.write(part, 0, read);
                }
                size += read;
            }
            return content;
        } catch (IOException e) {
            Files.deleteIfExists(content);
            throw e;
        }
    }
}
