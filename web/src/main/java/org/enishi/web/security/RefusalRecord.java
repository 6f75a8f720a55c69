package org.enishi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.enishi.shared.audit.RefusalLog;

/** Has it written down that somebody asked for what is not his: by a request that no page of ours offered him. */
@ApplicationScoped
public class RefusalRecord {

    @Inject
    private RefusalLog log;

    @Inject
    private ViewNames views;

    /** By the name of the view alone, for what follows it in the address may be a secret. A refusal stays one if this fails. */
    public void write(HttpServletRequest request) {
        String path = Paths.of(request);
        try {
            log.record(views.of(path).orElse(path));
        } catch (RuntimeException e) {
            Faults.log(request, e);
        }
    }
}
