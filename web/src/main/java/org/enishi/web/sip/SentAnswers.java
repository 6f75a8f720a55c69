package org.enishi.web.sip;

import gov.nist.javax.sip.message.SIPRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What was answered of late. Packets get lost, so whoever hears nothing asks again, and is told the same without being a new call.
 * So long as an answer is being found, asking again changes nothing.
 */
final class SentAnswers {

    private static final int MOST = 2000;
    private static final long KEPT = TimeUnit.SECONDS.toNanos(32);

    private final Map<String, Sent> sent = new LinkedHashMap<>();

    /** @param bytes null while it is being found */
    record Sent(byte[] bytes, int port, long at) {}

    /** What one request is known by, also when it comes again. */
    static String key(SIPRequest request, Asker asker) {
        return String.join(
                " ",
                asker.host(),
                request.getTopmostVia().getSentBy().toString(),
                String.valueOf(request.getTopmostVia().getBranch()),
                request.getCallId().getCallId(),
                String.valueOf(request.getCSeq().getSeqNumber()));
    }

    /** @return null for the first time, and then it counts as being answered */
    synchronized Sent begin(String key, long now) {
        sent.values().removeIf(one -> now - one.at() >= KEPT);
        if (sent.size() >= MOST) {
            sent.remove(sent.keySet().iterator().next());
        }
        return sent.putIfAbsent(key, new Sent(null, 0, now));
    }

    synchronized void end(String key, byte[] bytes, int port, long now) {
        sent.put(key, new Sent(bytes, port, now));
    }

    /** So that it is asked anew. */
    synchronized void forget(String key) {
        sent.remove(key);
    }

    synchronized boolean knows(String key) {
        return sent.containsKey(key);
    }
}
