package org.enishi.shared.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.settings.Settings;

/**
 * The port for a virus scanner. Where the IT department has named one, no file comes in that it has not called clean: a scanner
 * that does not answer, or answers something else, closes the door. Where it has named none, files are not scanned.
 */
@ApplicationScoped
public class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());

    @Inject
    private Settings settings;

    void requireClean(Path file) {
        settings.scannerHost().ifPresent(host -> {
            if (verdict(host, file) == ClamAv.Verdict.INFECTED) {
                throw new RuleViolated("rule.file.virus");
            }
        });
    }

    private ClamAv.Verdict verdict(String host, Path file) {
        try {
            return new ClamAv(host, settings.scannerPort(), settings.scannerPatience()).look(file);
        } catch (IOException | IllegalArgumentException silent) {
            LOG.log(Level.WARNING, "The virus scanner gives no verdict; files are refused", silent);
            throw new RuleViolated("rule.file.unscanned");
        }
    }
}
