package org.enishi.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives each view the language of its reader. */
public class LanguageViewHandler extends ViewHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(LanguageViewHandler.class.getName());

    public LanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /** An error page must appear also when the database does not answer who is looking. */
    @Override
    public Locale calculateLocale(FacesContext context) {
        try {
            return CDI.current().select(Language.class).get().getLocale();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The language of the reader is unknown", e);
            return Language.STANDARD;
        }
    }
}
