package org.enishi.web.sip;

import gov.nist.core.CommonLogger;
import gov.nist.javax.sip.header.CSeq;
import gov.nist.javax.sip.header.CallID;
import gov.nist.javax.sip.header.From;
import gov.nist.javax.sip.header.RequestLine;
import gov.nist.javax.sip.header.To;
import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.parser.ParseExceptionListener;
import gov.nist.javax.sip.parser.StringMsgParser;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Makes a request of bytes that anybody may have written. */
final class SipReader {

    /** Without these nothing can be answered. */
    private static final Set<Class<?>> NEEDED =
            Set.of(RequestLine.class, Via.class, From.class, To.class, CSeq.class, CallID.class);

    private static final int LONGEST_CALL_ID = 256;

    private static final ParseExceptionListener REFUSAL = SipReader::refuse;

    static {
        // What the library has to say about messages of strangers goes nowhere: it would fill the log with their words.
        CommonLogger.legacyLogger = new QuietLogger();
    }

    private SipReader() {}

    /** Empty for what is no request, is not whole, or makes no sense. */
    static Optional<SIPRequest> read(byte[] bytes) {
        int head = SipFrame.headOf(bytes, bytes.length);
        int body = head < 0 ? -1 : SipFrame.bodyOf(bytes, head);
        if (body < 0 || head + body > bytes.length) {
            return Optional.empty();
        }
        try {
            SIPMessage message =
                    new StringMsgParser().parseSIPMessage(Arrays.copyOf(bytes, head), false, false, REFUSAL);
            return message instanceof SIPRequest request && isWhole(request) ? Optional.of(request) : Optional.empty();
        } catch (ParseException | RuntimeException senseless) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(SIPRequest request) {
        return "SIP/2.0".equals(request.getSIPVersion())
                && request.getRequestURI() != null
                && request.getTopmostVia() != null
                && request.getTopmostVia().getHost() != null
                && request.getFrom() != null
                && request.getTo() != null
                && request.getCallId() != null
                && !request.getCallId().getCallId().isEmpty()
                && request.getCallId().getCallId().length() <= LONGEST_CALL_ID
                && request.getCSeq() != null
                && request.getMethod().equals(request.getCSeq().getMethod());
    }

    @SuppressWarnings("rawtypes")
    private static void refuse(ParseException fault, SIPMessage message, Class header, String line, String all)
            throws ParseException {
        if (header == null || NEEDED.contains(header)) {
            throw fault;
        }
    }
}
