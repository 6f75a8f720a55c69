package org.enishi.web.sip;

import gov.nist.javax.sip.header.Authorization;
import gov.nist.javax.sip.message.SIPRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.enishi.shared.settings.Exchange;
import org.enishi.shared.settings.TelephoneSettings;

/**
 * Which telephone system asks, and whether it may. Its address is enough where it is the only one there and has no secret; in
 * every other case it proves that it knows its secret. What a message says of itself decides nothing.
 */
@ApplicationScoped
class SipGate {

    static final String REALM = "enishi";

    @Inject
    private TelephoneSettings settings;

    private final Pace pace = new Pace();
    private final Nonces nonces = new Nonces();

    /** @param exchange empty where a proof is missing or wrong @param late the proof was right, but for something that is over */
    record Verdict(Optional<Exchange> exchange, boolean late) {

        private static final Verdict UNPROVEN = new Verdict(Optional.empty(), false);
        private static final Verdict LATE = new Verdict(Optional.empty(), true);

        static Verdict of(Exchange exchange) {
            return new Verdict(Optional.of(exchange), false);
        }
    }

    /** Asked before anything is read. */
    boolean admits(InetAddress address) {
        return settings.exchanges().stream().anyMatch(exchange -> exchange.mayAskFrom(address))
                && pace.lets(address, settings.messagesPerSecond(), System.nanoTime());
    }

    Verdict judge(SIPRequest request, Asker asker) {
        List<Exchange> there = at(asker);
        if (there.size() == 1 && !there.get(0).hasSecret()) {
            return Verdict.of(there.get(0));
        }
        for (Authorization given : given(request)) {
            for (Exchange exchange : there) {
                if (exchange.hasSecret()
                        && exchange.name().equals(given.getUsername())
                        && exchange.digests().contains(Proof.algorithm(given))
                        && Proof.holds(given, request.getMethod(), exchange.secret())) {
                    return used(exchange, given, asker);
                }
            }
        }
        return Verdict.UNPROVEN;
    }

    private List<Exchange> at(Asker asker) {
        return settings.exchanges().stream()
                .filter(exchange -> exchange.mayAskFrom(asker.address()))
                .toList();
    }

    private Verdict used(Exchange exchange, Authorization given, Asker asker) {
        long now = System.nanoTime();
        int count = given.getQop() == null ? 0 : given.getNonceCount();
        boolean fresh = nonces.isGood(given.getNonce(), asker, now) && nonces.use(given.getNonce(), count, now);
        return fresh ? Verdict.of(exchange) : Verdict.LATE;
    }

    private static List<Authorization> given(SIPRequest request) {
        List<Authorization> ours = new ArrayList<>();
        for (Iterator<?> all = request.getHeaders(Authorization.NAME); all.hasNext(); ) {
            if (all.next() instanceof Authorization one
                    && REALM.equals(one.getRealm())
                    && one.getURI() != null
                    && one.getURI().equals(request.getRequestURI())) {
                ours.add(one);
            }
        }
        return ours;
    }

    /** One line for each way of proving it. */
    List<String> challenges(Asker asker, boolean late) {
        String nonce = nonces.make(asker, System.nanoTime());
        return TelephoneSettings.DIGESTS.stream()
                .filter(algorithm -> at(asker).stream()
                        .anyMatch(exchange -> exchange.digests().contains(algorithm)))
                .map(algorithm -> "Digest realm=\"" + REALM + "\", nonce=\"" + nonce + "\", algorithm=" + algorithm
                        + ", qop=\"auth\"" + (late ? ", stale=true" : ""))
                .toList();
    }
}
