package org.enishi.web.sip;

import gov.nist.javax.sip.message.SIPRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.sip.address.SipURI;
import javax.sip.address.TelURL;
import javax.sip.address.URI;

/** What a message says about a call. Nothing of it is believed for more than a number. */
final class SipWords {

    private static final String WITHHELD = "anonymous";
    private static final int MARK = 32;

    private SipWords() {}

    /** Whom it is for. Empty where that is neither a number nor a name. */
    static Optional<String> dialled(SIPRequest request) {
        return user(request.getRequestURI()).filter(text -> !text.isEmpty());
    }

    /** Empty where the number is withheld. */
    static String caller(SIPRequest request) {
        return user(request.getFrom().getAddress().getURI())
                .filter(text -> !text.equalsIgnoreCase(WITHHELD))
                .orElse("");
    }

    private static Optional<String> user(URI uri) {
        if (uri instanceof SipURI address) {
            return Optional.of(address.getUser() == null ? "" : address.getUser())
                    .flatMap(SipWords::plain);
        }
        if (uri instanceof TelURL number) {
            return Optional.of(
                    (number.isGlobal() ? "+" : "") + number.getPhoneNumber().replaceFirst("^\\+", ""));
        }
        return Optional.empty();
    }

    /** Without its parameters and percent signs. */
    private static Optional<String> plain(String user) {
        try {
            String number = user.split(";", 2)[0].replace("+", "%2B");
            return Optional.of(URLDecoder.decode(number, StandardCharsets.UTF_8).strip());
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    /** By which the same call is known again: systems ask twice, and their own names of calls are long. */
    static String mark(SIPRequest request) {
        return "sip:" + hash(request.getCallId().getCallId());
    }

    /** The same for the same request, whichever node answers it. */
    static String tag(SIPRequest request) {
        return hash(
                request.getCallId().getCallId() + " " + request.getTopmostVia().getBranch());
    }

    private static String hash(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all).substring(0, MARK);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
