package org.enishi.it.presence;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.IntConsumer;

/**
 * Lets whoever counts what has arrived say how far whoever makes changes may go, so that never more than a certain number of them
 * are under way. The same for every server that is compared.
 */
public final class Allowance implements AutoCloseable {

    private final ServerSocket door;

    public Allowance() throws IOException {
        this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /** Where it is to be said. */
    public int port() {
        return door.getLocalPort();
    }

    /** Returns when the other side has hung up. @param change is given its number, from 0 */
    public void follow(IntConsumer change) throws IOException {
        try (Socket line = door.accept();
                DataInputStream allowed = new DataInputStream(line.getInputStream())) {
            line.setTcpNoDelay(true);
            int made = 0;
            while (true) {
                int mark = allowed.readInt();
                while (made < mark) {
                    change.accept(made);
                    made++;
                }
            }
        } catch (EOFException end) {
            // That is how it ends.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
