package org.enishi.web.sip;

import gov.nist.javax.sip.message.SIPRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sip.header.RequireHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.enishi.presence.SwitchboardService;
import org.enishi.presence.data.AskedCall;
import org.enishi.presence.data.CallAnswer;
import org.enishi.shared.settings.Exchange;

/** Answers requests: which is asked, by whom, and where it is to go. */
@ApplicationScoped
class SipDesk {

    private static final Logger LOG = Logger.getLogger(SipDesk.class.getName());
    private static final List<String> ALLOWED = List.of(Request.INVITE, Request.ACK, Request.CANCEL, Request.OPTIONS);
    private static final String PAUSE_SECONDS = "5";

    @Inject
    private SipGate gate;

    @Inject
    private SwitchboardService switchboard;

    @Inject
    private CallNotes notes;

    @Inject
    private Clock clock;

    private final SentAnswers sent = new SentAnswers();

    /** Whatever it is: what makes no sense is passed over, and a fault ends nothing but the answer to this one. */
    void hear(Heard heard) {
        try {
            SipReader.read(heard.bytes()).ifPresent(request -> dispatch(request, heard));
        } catch (RuntimeException fault) {
            LOG.log(Level.FINE, "SIP: a message could not be answered", fault);
        }
    }

    private void dispatch(SIPRequest request, Heard heard) {
        Asker asker = heard.asker();
        switch (request.getMethod()) {
            // The answer has arrived; nothing follows from that.
            case Request.ACK -> LOG.finest("SIP: ACK");
            case Request.INVITE -> invite(request, heard);
            case Request.OPTIONS ->
                send(allowing(new SipAnswer(request, asker, Response.OK)).with("Accept", "application/sdp"), heard);
            case Request.CANCEL -> send(new SipAnswer(request, asker, canceled(request, asker)), heard);
            default -> send(allowing(new SipAnswer(request, asker, Response.METHOD_NOT_ALLOWED)), heard);
        }
    }

    private static SipAnswer allowing(SipAnswer answer) {
        ALLOWED.forEach(method -> answer.with("Allow", method));
        return answer;
    }

    /** Every call is answered at once and for good, so there is nothing left to cancel. */
    private int canceled(SIPRequest request, Asker asker) {
        return sent.knows(SentAnswers.key(request, asker)) ? Response.OK : Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST;
    }

    private void invite(SIPRequest request, Heard heard) {
        String key = SentAnswers.key(request, heard.asker());
        SentAnswers.Sent before = sent.begin(key, System.nanoTime());
        if (before != null) {
            if (before.bytes() != null) {
                heard.back().send(before.bytes(), before.port());
            }
            return;
        }
        try {
            SipAnswer answer = answer(request, heard.asker());
            sent.end(key, answer.bytes(), answer.port(), System.nanoTime());
            send(answer, heard);
        } catch (RuntimeException fault) {
            sent.forget(key);
            throw fault;
        }
        notes.writeAll();
    }

    private SipAnswer answer(SIPRequest request, Asker asker) {
        if (request.getToTag() != null) {
            return new SipAnswer(request, asker, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST);
        }
        SipGate.Verdict verdict = gate.judge(request, asker);
        if (verdict.exchange().isEmpty()) {
            SipAnswer challenge = new SipAnswer(request, asker, Response.UNAUTHORIZED);
            gate.challenges(asker, verdict.late()).forEach(line -> challenge.with("WWW-Authenticate", line));
            return challenge;
        }
        if (request.getHeader(RequireHeader.NAME) instanceof RequireHeader wanted) {
            return new SipAnswer(request, asker, Response.BAD_EXTENSION).with("Unsupported", wanted.getOptionTag());
        }
        return route(request, asker, verdict.exchange().get());
    }

    private SipAnswer route(SIPRequest request, Asker asker, Exchange exchange) {
        String dialled = SipWords.dialled(request).orElse("");
        SipAnswer answer;
        CallAnswer found = CallAnswer.unknown(dialled);
        try {
            found = switchboard.ask(exchange.name(), dialled);
            answer = new SipAnswer(request, asker, status(found))
                    .to(found.targets(), exchange.domain().isEmpty() ? asker.host() : exchange.domain());
        } catch (RuntimeException away) {
            LOG.warning(() -> "SIP: a call could not be routed: " + away);
            answer = new SipAnswer(request, asker, Response.SERVICE_UNAVAILABLE).with("Retry-After", PAUSE_SECONDS);
        }
        notes.keep(
                exchange.name(),
                new AskedCall(
                        clock.instant(),
                        SipWords.caller(request),
                        found.called(),
                        found.result(),
                        SipWords.mark(request)));
        return answer;
    }

    private static int status(CallAnswer found) {
        if (!found.known()) {
            return Response.NOT_FOUND;
        }
        return found.targets().isEmpty() ? Response.TEMPORARILY_UNAVAILABLE : Response.MOVED_TEMPORARILY;
    }

    private static void send(SipAnswer answer, Heard heard) {
        heard.back().send(answer.bytes(), answer.port());
    }
}
