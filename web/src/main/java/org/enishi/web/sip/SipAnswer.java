package org.enishi.web.sip;

import gov.nist.javax.sip.header.HeaderFactoryImpl;
import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.enishi.presence.data.CallTarget;

/** An answer to one request. It goes back to where the request came from, whatever that says. */
final class SipAnswer {

    private static final String RETURN_PORT = "rport";
    private static final int USUAL_PORT = 5060;

    private final Asker asker;
    private final SIPRequest request;
    private final SIPResponse response;

    SipAnswer(SIPRequest request, Asker asker, int status) {
        this.request = request;
        this.asker = asker;
        try {
            response = request.createResponse(status);
            Via via = response.getTopmostVia();
            via.setReceived(asker.address().getHostAddress());
            if (via.hasParameter(RETURN_PORT)) {
                via.setParameter(RETURN_PORT, String.valueOf(asker.port()));
            }
            if (response.getToTag() == null) {
                response.setToTag(SipWords.tag(request));
            }
        } catch (ParseException senseless) {
            throw new IllegalArgumentException(senseless);
        }
    }

    SipAnswer with(String header, String value) {
        try {
            response.addHeader(new HeaderFactoryImpl().createHeader(header, value));
            return this;
        } catch (ParseException senseless) {
            throw new IllegalArgumentException(senseless);
        }
    }

    /** In their order; those of one turn are worth the same. */
    SipAnswer to(List<CallTarget> targets, String domain) {
        List<Integer> turns = new ArrayList<>(
                targets.stream().map(CallTarget::turn).distinct().toList());
        for (CallTarget target : targets) {
            int worth = 100 - 5 * turns.indexOf(target.turn());
            with(
                    "Contact",
                    "<sip:%s@%s>;q=%d.%02d"
                            .formatted(target.number().replace("#", "%23"), domain, worth / 100, worth % 100));
        }
        return this;
    }

    int status() {
        return response.getStatusCode();
    }

    byte[] bytes() {
        return response.encodeAsBytes(asker.transport());
    }

    /** RFC 3261, 18.2.2, and RFC 3581. */
    int port() {
        Via via = request.getTopmostVia();
        if (via.hasParameter(RETURN_PORT)) {
            return asker.port();
        }
        return via.getPort() > 0 ? via.getPort() : USUAL_PORT;
    }
}
