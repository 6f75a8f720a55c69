package org.enishi.shared.reach;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.enishi.shared.reach.data.Reach;
import org.enishi.shared.reach.data.Reached;

/**
 * Asks whether a page is there. The address was typed by somebody, so it must not become a way into the own network: each name is
 * resolved once for each step, all that comes of it must be public, and the line goes to exactly that.
 */
public final class WebProbe {

    private static final int MOST_STEPS = 6;
    private static final int MOST_ADDRESSES = 3;

    private final Names names;
    private final Set<String> innerHosts;
    private final Duration patience;
    private final SSLSocketFactory secure;

    /** @param innerHosts names that may be anywhere, also inside */
    public WebProbe(Set<String> innerHosts, Duration patience) {
        this(host -> List.of(InetAddress.getAllByName(host)), innerHosts, patience, (SSLSocketFactory)
                SSLSocketFactory.getDefault());
    }

    WebProbe(Names names, Set<String> innerHosts, Duration patience, SSLSocketFactory secure) {
        this.names = names;
        this.innerHosts = Set.copyOf(innerHosts);
        this.patience = patience;
        this.secure = secure;
    }

    /** Who knows where a name is. */
    interface Names {
        List<InetAddress> find(String host) throws UnknownHostException;
    }

    /** First for the head alone; a server that has none to give may still have the page. */
    public Reached ask(String url) {
        Optional<WebAddress> address = WebAddress.read(url);
        if (address.isEmpty()) {
            return Reached.without(Reach.ASTRAY);
        }
        Reached reached = follow("HEAD", address.get());
        boolean mayDiffer =
                reached.reach() != Reach.WELL && (reached.status() != null || reached.reach() == Reach.SILENT);
        return mayDiffer ? follow("GET", address.get()) : reached;
    }

    private Reached follow(String method, WebAddress first) {
        Optional<WebAddress> address = Optional.of(first);
        for (int i = 0; i < MOST_STEPS && address.isPresent(); i++) {
            WebAddress here = address.get();
            WebAnswer answer;
            try {
                answer = open(method, here);
            } catch (Closed closed) {
                return Reached.without(closed.reach);
            }
            if (!answer.sendsOn()) {
                return Reached.by(answer.status());
            }
            address = answer.location().flatMap(here::next);
        }
        return Reached.without(Reach.ASTRAY);
    }

    private WebAnswer open(String method, WebAddress to) throws Closed {
        List<InetAddress> addresses = addresses(to);
        try (PatientSocket line = connect(addresses, to);
                Socket talk = to.secure() ? secured(line, to) : line) {
            String request = method + " " + to.path() + " HTTP/1.1\r\nHost: " + to.hostAndPort()
                    + "\r\nUser-Agent: Enishi-Link-Check\r\nAccept: */*\r\nConnection: close\r\n\r\n";
            talk.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            talk.getOutputStream().flush();
            return WebAnswer.read(new BufferedInputStream(talk.getInputStream()));
        } catch (SSLException e) {
            throw new Closed(Reach.UNTRUSTED);
        } catch (IOException e) {
            throw new Closed(Reach.SILENT);
        }
    }

    private List<InetAddress> addresses(WebAddress to) throws Closed {
        boolean inner = innerHosts.contains(to.host());
        if (!inner && !to.hasPortOfTheWeb()) {
            throw new Closed(Reach.INNER);
        }
        List<InetAddress> found;
        try {
            found = names.find(to.host());
        } catch (UnknownHostException e) {
            throw new Closed(Reach.UNREACHABLE);
        }
        if (!inner && !found.stream().allMatch(PublicAddresses::has)) {
            throw new Closed(Reach.INNER);
        }
        return found;
    }

    /** The one that is there; each has its own patience. */
    private PatientSocket connect(List<InetAddress> addresses, WebAddress to) throws Closed {
        Reach why = Reach.UNREACHABLE;
        for (InetAddress address : addresses.subList(0, Math.min(addresses.size(), MOST_ADDRESSES))) {
            PatientSocket line = new PatientSocket(patience);
            try {
                line.connect(address, to.port());
                return line;
            } catch (IOException e) {
                why = e instanceof SocketTimeoutException ? Reach.SILENT : why;
                close(line);
            }
        }
        throw new Closed(why);
    }

    private SSLSocket secured(Socket line, WebAddress to) throws IOException {
        SSLSocket talk = (SSLSocket) secure.createSocket(line, to.host(), to.port(), true);
        SSLParameters parameters = talk.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        talk.setSSLParameters(parameters);
        talk.startHandshake();
        return talk;
    }

    private static void close(Socket line) {
        try {
            line.close();
        } catch (IOException alreadyGone) {
            // Nothing is lost: nothing was said yet.
        }
    }

    /** No answer, and why. */
    private static final class Closed extends Exception {

        private static final long serialVersionUID = 1L;

        private final Reach reach;

        Closed(Reach reach) {
            super(null, null, false, false);
            this.reach = reach;
        }
    }
}
