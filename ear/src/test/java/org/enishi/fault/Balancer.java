package org.enishi.fault;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.enishi.it.Visitor;
import org.enishi.server.Server;

/**
 * What people call instead of a node: the reverse proxy of WildFly, set up as README says. TLS ends here. Whoever has a session comes
 * to the node that its cookie names, and to another one when that does not take the call.
 */
final class Balancer implements AutoCloseable {

    private static final String COOKIE = "__Host-enishi";
    private static final int SECONDS_UNTIL_IT_TRIES_AGAIN = 2;
    private static final int LONGEST_REQUEST_MS = 60_000;

    private final URI address;
    private final Nodes nodes = new Nodes();
    private Undertow undertow;

    Balancer(int port) {
        address = URI.create("https://localhost:" + port);
        nodes.addSessionCookieName(COOKIE);
        nodes.setProblemServerRetry(SECONDS_UNTIL_IT_TRIES_AGAIN);
    }

    URI address() {
        return address;
    }

    /** With the certificate that one of them has made for itself. */
    void startBefore(TwoServers servers) {
        for (Server node : new Server[] {servers.a(), servers.b()}) {
            nodes.addHost(URI.create("http://127.0.0.1:" + node.ports().http()), node.name());
        }
        undertow = Undertow.builder()
                .addHttpsListener(address.getPort(), "127.0.0.1", certificateOf(servers.a()))
                .setHandler(ProxyHandler.builder()
                        .setProxyClient(nodes)
                        .setMaxConnectionRetries(1)
                        .setMaxRequestTime(LONGEST_REQUEST_MS)
                        .build())
                .build();
        undertow.start();
    }

    private static SSLContext certificateOf(Server node) {
        new Visitor(node.door()).get("/health/live");
        char[] password = "password".toCharArray();
        Path file = node.base().resolve("configuration/application.keystore");
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(KeyStore.getInstance(file.toFile(), password), password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of the node to which the cookie of this person leads. */
    String nodeOf(Visitor person) {
        String value = person.sessionCookie().orElseThrow().getValue();
        return value.substring(value.lastIndexOf('.') + 1);
    }

    /** @return how many nodes were called meanwhile */
    int nodesCalledBy(Runnable requests) {
        nodes.called.clear();
        requests.run();
        return nodes.called.size();
    }

    @Override
    public void close() {
        if (undertow != null) {
            undertow.stop();
        }
    }

    private static final class Nodes extends LoadBalancingProxyClient {

        private final Set<Object> called = ConcurrentHashMap.newKeySet();

        @Override
        protected Host selectHost(HttpServerExchange exchange) {
            Host host = super.selectHost(exchange);
            called.add(host);
            return host;
        }
    }
}
