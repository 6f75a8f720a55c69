package org.enishi.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes as they are, past every library that would put them right. */
public record RawRequest(String text) {

    private static final int PATIENCE_MILLIS = 15_000;
    private static final int ENOUGH = 200_000;

    public static RawRequest get(String path) {
        return new RawRequest("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** The answer as it came; empty when the server closed the connection without one. */
    public String sendTo(URI server) {
        try (Socket socket =
                AnyCertificate.context().getSocketFactory().createSocket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            // Closed on us, which is an answer too.
            return "";
        }
    }

    private static String read(InputStream answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int count = answer.read(buffer); count >= 0 && bytes.size() < ENOUGH; count = answer.read(buffer)) {
                bytes.write(buffer, 0, count);
            }
        } catch (IOException e) {
            if (bytes.size() == 0) {
                throw e;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
