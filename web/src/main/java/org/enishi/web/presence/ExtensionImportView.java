package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.enishi.presence.ExtensionFile;
import org.enishi.presence.data.ExtensionImportRow;
import org.enishi.presence.data.ExtensionLine;
import org.enishi.presence.data.ExtensionOutcome;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.SheetFile;
import org.omnifaces.cdi.ViewScoped;

/** Extensions from a file: choose it, see what would become of every line, bring it in. */
@Named
@ViewScoped
public class ExtensionImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExtensionFile files;

    private List<ExtensionLine> lines = List.of();
    private boolean done;
    private transient Part file;
    private transient List<ExtensionImportRow> rows;

    public void check() {
        lines = List.of();
        rows = null;
        Attempt.at(() -> {
            if (file == null || file.getSize() == 0) {
                throw new RuleViolated("organisation.userImport.noFile");
            }
            List<ExtensionLine> read = ExtensionSheet.read(sent());
            rows = files.check(read);
            lines = read;
        });
    }

    /** One byte more than allowed is enough to know that it is too large. */
    private byte[] sent() {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(SheetFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void bringIn() {
        done = Attempt.at(() -> rows = files.bringIn(lines));
    }

    public void sendReport() throws IOException {
        ExtensionSheet.sendReport(getRows());
    }

    public List<ExtensionImportRow> getRows() {
        if (rows == null) {
            rows = files.check(lines);
        }
        return rows;
    }

    public long count(String outcome) {
        return getRows().stream()
                .filter(row -> row.outcome() == ExtensionOutcome.valueOf(outcome))
                .count();
    }

    public String reasonOf(ExtensionImportRow row) {
        return ExtensionSheet.reasonOf(row);
    }

    public String tone(ExtensionOutcome outcome) {
        return switch (outcome) {
            case NEW, CHANGED -> "good";
            case SAME -> "accent";
            case INVALID -> "bad";
        };
    }

    public boolean isChecked() {
        return !lines.isEmpty();
    }

    /** Whether there is anything to bring in. */
    public boolean isUseful() {
        return !done && count("NEW") + count("CHANGED") > 0;
    }

    public boolean isDone() {
        return done;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
