package org.enishi.it.presence;

import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.clientauthutils.UserCredentials;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sip.ClientTransaction;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.ListeningPoint;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.SipFactory;
import javax.sip.SipListener;
import javax.sip.SipProvider;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.address.AddressFactory;
import javax.sip.address.SipURI;
import javax.sip.header.ContactHeader;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ViaHeader;
import javax.sip.header.WWWAuthenticateHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** A telephone system that somebody else has written: the client of JAIN-SIP, with its own transactions and timers. */
public final class TelephoneSystem implements SipListener, AutoCloseable {

    private static final String HERE = "127.0.0.1";
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<Response> answers = new LinkedBlockingQueue<>();
    private final String transport;
    private final int port;
    private final int server;
    private final SipStackImpl stack;
    private final SipProvider provider;
    private final HeaderFactory headers;
    private final AddressFactory addresses;

    /** @param server the port where Enishi listens */
    public TelephoneSystem(String transport, int server) throws Exception {
        this.transport = transport;
        this.server = server;
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getByName(HERE))) {
            port = free.getLocalPort();
        }
        Properties properties = new Properties();
        properties.setProperty("javax.sip.STACK_NAME", "telephone-system-" + UUID.randomUUID());
        properties.setProperty("javax.sip.AUTOMATIC_DIALOG_SUPPORT", "off");
        properties.setProperty("gov.nist.javax.sip.STACK_LOGGER", "org.enishi.web.sip.QuietLogger");
        stack = new SipStackImpl(properties);
        ListeningPoint point = stack.createListeningPoint(HERE, port, transport);
        provider = stack.createSipProvider(point);
        provider.addSipListener(this);
        headers = SipFactory.getInstance().createHeaderFactory();
        addresses = SipFactory.getInstance().createAddressFactory();
    }

    /** @return the final answer */
    public Response invite(String user) throws Exception {
        return send(request(Request.INVITE, user));
    }

    Response ask(String method, String user) throws Exception {
        return send(request(method, user));
    }

    /** First without a proof, then with one, as JAIN-SIP makes it: it knows MD5 only. */
    Response invite(String user, String name, String secret) throws Exception {
        ClientTransaction first = provider.getNewClientTransaction(request(Request.INVITE, user));
        Response challenge = send(first);
        if (challenge.getStatusCode() != Response.UNAUTHORIZED) {
            throw new AssertionError("not asked for a proof: " + challenge);
        }
        challenge.setHeader(oldestOf(challenge));
        return send(stack.getAuthenticationHelper((transaction, realm) -> new Known(name, secret), headers)
                .handleChallenge(challenge, first, provider, 0));
    }

    private record Known(String name, String secret) implements UserCredentials {

        @Override
        public String getUserName() {
            return name;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String getSipDomain() {
            return HERE;
        }
    }

    private static WWWAuthenticateHeader oldestOf(Response challenge) {
        WWWAuthenticateHeader oldest = null;
        for (var all = challenge.getHeaders(WWWAuthenticateHeader.NAME); all.hasNext(); ) {
            oldest = (WWWAuthenticateHeader) all.next();
        }
        return oldest;
    }

    private Response send(Request request) throws Exception {
        return send(provider.getNewClientTransaction(request));
    }

    private Response send(ClientTransaction transaction) throws Exception {
        transaction.sendRequest();
        Response answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (answer == null) {
            throw new AssertionError("no answer to " + transaction.getRequest());
        }
        return answer;
    }

    private Request request(String method, String user) throws Exception {
        SipURI to = (SipURI) addresses.createURI("sip:" + user + "@" + HERE + ":" + server + ";transport=" + transport);
        SipURI from = (SipURI) addresses.createURI("sip:0398765432@" + HERE + ":" + port);
        Request request = SipFactory.getInstance()
                .createMessageFactory()
                .createRequest(
                        to,
                        method,
                        provider.getNewCallId(),
                        headers.createCSeqHeader(1L, method),
                        headers.createFromHeader(addresses.createAddress(from), "tag-" + UUID.randomUUID()),
                        headers.createToHeader(addresses.createAddress(to), null),
                        List.of(via()),
                        headers.createMaxForwardsHeader(70));
        request.addHeader(headers.createContactHeader(addresses.createAddress(from)));
        return request;
    }

    private ViaHeader via() throws Exception {
        return headers.createViaHeader(HERE, port, transport, null);
    }

    /** Numbers in the order in which they are worth something. */
    static List<String> contacts(Response answer) {
        List<String> contacts = new ArrayList<>();
        for (var all = answer.getHeaders(ContactHeader.NAME); all.hasNext(); ) {
            ContactHeader contact = (ContactHeader) all.next();
            contacts.add(((SipURI) contact.getAddress().getURI()).getUser() + " " + contact.getQValue());
        }
        return contacts;
    }

    @Override
    public void processResponse(ResponseEvent event) {
        if (event.getResponse().getStatusCode() >= Response.OK) {
            answers.add(event.getResponse());
        }
    }

    @Override
    public void processRequest(RequestEvent event) {
        throw new AssertionError("nobody calls a telephone system: " + event.getRequest());
    }

    @Override
    public void processTimeout(TimeoutEvent event) {
        // Who waits for an answer notices.
        answers.size();
    }

    @Override
    public void processIOException(IOExceptionEvent event) {
        answers.size();
    }

    @Override
    public void processTransactionTerminated(TransactionTerminatedEvent event) {
        answers.size();
    }

    @Override
    public void processDialogTerminated(DialogTerminatedEvent event) {
        answers.size();
    }

    @Override
    public void close() {
        stack.stop();
    }
}
