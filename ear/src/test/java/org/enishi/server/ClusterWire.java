package org.enishi.server;

import java.util.Map;

/** Where a node of a cluster listens to the others, and the wire by which they reach it, which a test can cut. */
public final class ClusterWire implements AutoCloseable {

    /** The place where a node tells that it lives is so far from the place where it listens. */
    private static final int LIVING = 100;

    /** Another address of this machine: Linux answers at all that begin with 127. */
    private static final String OUTSIDE = "127.0.0.2";

    private final int port = freePair();
    private final TcpRelay words = new TcpRelay(OUTSIDE, port, port);
    private final TcpRelay signsOfLife = new TcpRelay(OUTSIDE, port + LIVING, port + LIVING);

    private static int freePair() {
        int port = Ports.free().http();
        while (!Ports.isFree(port + LIVING)) {
            port = Ports.free().http();
        }
        return port;
    }

    /** As the other nodes are told. */
    String address() {
        return OUTSIDE + "[" + port + "]";
    }

    Map<String, String> settings() {
        return Map.of("enishi.cluster.port", Integer.toString(port), "enishi.cluster.outside.address", OUTSIDE);
    }

    void cut() {
        words.loseEverything();
        signsOfLife.loseEverything();
    }

    void mend() {
        words.recover();
        signsOfLife.recover();
    }

    @Override
    public void close() {
        words.close();
        signsOfLife.close();
    }
}
