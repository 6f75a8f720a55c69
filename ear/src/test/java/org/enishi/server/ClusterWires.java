package org.enishi.server;

import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The only way on which the nodes of a cluster reach each other, which a test can cut. */
public final class ClusterWires implements AutoCloseable {

    /** Another address of this machine: all that begin with 127 are. */
    private static final String OUTSIDE = "127.0.0.2";

    private final ClusterPlan plan;
    private final List<TcpRelay> wires = new ArrayList<>();

    private ClusterWires(ClusterPlan nodes) {
        Map<String, InetSocketAddress> ends = new TreeMap<>();
        nodes.ports().forEach((name, port) -> ends.put(name, lay(port)));
        plan = nodes.reachedAt(ends);
    }

    public static ClusterWires between(ClusterPlan nodes) {
        return new ClusterWires(nodes);
    }

    /**
     * Two to each node. Another port as well, because JGroups also asks at 127.0.0.1; but where a node tells that it lives, it
     * listens beside the port that the others know.
     *
     * @return where they begin
     */
    private InetSocketAddress lay(int port) {
        int begin = ClusterPlan.freePort();
        int living = begin + ClusterPlan.LIVING;
        wires.add(new TcpRelay(OUTSIDE, begin, port));
        wires.add(new TcpRelay(OUTSIDE, living, living));
        return new InetSocketAddress(OUTSIDE, begin);
    }

    /** What makes nodes tell each other another address. It is no script for those who run a server. */
    static String script() {
        try {
            return Path.of(ClusterWires.class.getResource("wires.cli").toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is over these wires. */
    public ClusterPlan plan() {
        return plan;
    }

    /** From now on no node hears another; each of them goes on, and reaches everything else. */
    public void cut() {
        wires.forEach(TcpRelay::loseEverything);
    }

    public void mend() {
        wires.forEach(TcpRelay::recover);
    }

    @Override
    public void close() {
        wires.forEach(TcpRelay::close);
    }
}
