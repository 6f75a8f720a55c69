package org.enishi.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.persistence.DatabaseAway;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** Logs what an Ajax request met, with the id that stands on the error page, and has it recorded what it was refused. */
public class FaultHandler extends FullAjaxExceptionHandler {

    public FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /**
     * A database that cannot be asked is left to FaultFilter, which asks for patience: what somebody has typed stays on his page, and he
     * sends it again.
     */
    @Override
    protected boolean shouldHandleExceptionRootCause(FacesContext context, Throwable exception) {
        if (DatabaseAway.isCauseOf(exception)) {
            throw new FacesException(exception);
        }
        return true;
    }

    @Override
    protected void logException(FacesContext context, Throwable exception, String location, LogReason reason) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        if (exception instanceof NotPermitted) {
            CDI.current().select(RefusalRecord.class).get().write(request);
        }
        boolean isTheCallersFault = exception instanceof ViewExpiredException
                || exception instanceof NotFound
                || exception instanceof NotPermitted;
        if (!isTheCallersFault) {
            Faults.log(request, exception);
        }
    }
}
