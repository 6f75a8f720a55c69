package org.enishi.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One end of a talk in SMTP, byte for byte. */
final class SmtpWire {

    private static final int CODE_LENGTH = 3;

    private final InputStream in;
    private final OutputStream out;

    SmtpWire(Socket socket) throws IOException {
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** Null at the end. */
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return null;
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", "");
    }

    void send(String lines) throws IOException {
        out.write((lines + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** All lines of an answer; the last one has a space after its number. */
    String reply() throws IOException {
        StringBuilder reply = new StringBuilder();
        String line = line();
        while (line != null && line.length() > CODE_LENGTH && line.charAt(CODE_LENGTH) == '-') {
            reply.append(line).append("\r\n");
            line = line();
        }
        if (line == null) {
            throw new IOException("end of the talk");
        }
        return reply.append(line).toString();
    }

    String ask(String lines) throws IOException {
        send(lines);
        return reply();
    }

    void awaitEnd() throws IOException {
        while (in.read() >= 0) {
            continue;
        }
    }
}
