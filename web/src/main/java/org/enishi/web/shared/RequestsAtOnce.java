package org.enishi.web.shared;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many requests of each session this server is working on just now. */
@WebListener
public class RequestsAtOnce implements ServletRequestListener {

    private static final String SESSION = RequestsAtOnce.class.getName();
    private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

    /** Whether nobody else works with what this session holds. */
    static boolean isAlone(String session) {
        return COUNTS.getOrDefault(bare(session), 0) <= 1;
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        if (request.getRequestedSessionId() != null) {
            String session = bare(request.getRequestedSessionId());
            request.setAttribute(SESSION, session);
            COUNTS.merge(session, 1, Integer::sum);
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        Object session = event.getServletRequest().getAttribute(SESSION);
        if (session != null) {
            COUNTS.computeIfPresent((String) session, (id, count) -> count == 1 ? null : count - 1);
        }
    }

    /** Without the name of the node, which a cookie may end in. */
    private static String bare(String session) {
        int node = session.indexOf('.');
        return node < 0 ? session : session.substring(0, node);
    }
}
