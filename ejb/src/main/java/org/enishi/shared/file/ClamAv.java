package org.enishi.shared.file;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Asks a scanner that speaks the protocol of ClamAV: {@code zINSTREAM}, then the file in parts, each behind its length in four
 * bytes, a length of nought, and the answer up to a nought.
 */
final class ClamAv {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PART = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final InetSocketAddress address;
    private final int patience;

    ClamAv(String host, int port, Duration patience) {
        this.address = new InetSocketAddress(host, port);
        this.patience = Math.toIntExact(patience.toMillis());
    }

    enum Verdict {
        CLEAN,
        INFECTED
    }

    /** @throws IOException where there is no verdict, for whatever reason */
    Verdict look(Path file) throws IOException {
        try (Socket line = new Socket();
                InputStream content = Files.newInputStream(file)) {
            line.connect(address, patience);
            line.setSoTimeout(patience);
            send(content, new DataOutputStream(new BufferedOutputStream(line.getOutputStream())));
            return verdict(answer(line.getInputStream()));
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        byte[] part = new byte[PART];
        for (int read = content.read(part); read > 0; read = content.read(part)) {
            out.writeInt(read);
            out.write(part, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private String answer(InputStream in) throws IOException {
        // A scanner that says a letter now and then must not hold the sender for ever.
        long until = System.nanoTime() + Duration.ofMillis(patience).toNanos();
        StringBuilder answer = new StringBuilder();
        for (int c = in.read(); c > 0; c = in.read()) {
            answer.append((char) c);
            if (answer.length() > LONGEST_ANSWER || System.nanoTime() > until) {
                throw new IOException("no end of the answer");
            }
        }
        return answer.toString().strip();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        throw new IOException("no verdict");
    }
}
