package org.enishi.web.sip;

import java.nio.charset.StandardCharsets;

/** Messages as telephones write them. */
final class Messages {

    static final String INVITE = """
            INVITE sip:4001@enishi.example SIP/2.0
            Via: SIP/2.0/UDP 192.0.2.7:5062;branch=z9hG4bK776asdhds;rport
            Max-Forwards: 70
            From: "Caller" <sip:+81312345678@192.0.2.7>;tag=1928301774
            To: <sip:4001@enishi.example>
            Call-ID: a84b4c76e66710@192.0.2.7
            CSeq: 314159 INVITE
            Contact: <sip:+81312345678@192.0.2.7:5062>
            Content-Length: 0

            """;

    private Messages() {}

    static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
