package org.enishi.web.presence;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.data.LineOutcome;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.SheetFile;

/** Things of the call manager from a file: choose it, see what would become of every line, bring it in. */
public abstract class FileImport<F extends Enum<F>> implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<FileLine<F>> lines = List.of();
    private boolean done;
    private transient Part file;
    private transient List<FileRow<F>> rows;

    /** What stands in a file. */
    abstract List<FileLine<F>> read(byte[] content);

    /** What would become of it. */
    abstract List<FileRow<F>> judge(List<FileLine<F>> read);

    /** What became of it. */
    abstract List<FileRow<F>> write(List<FileLine<F>> read);

    abstract LineSheet<F> sheet();

    abstract String reportName();

    public void check() {
        lines = List.of();
        rows = null;
        Attempt.at(() -> {
            if (file == null || file.getSize() == 0) {
                throw new RuleViolated("organisation.userImport.noFile");
            }
            List<FileLine<F>> read = read(sent());
            rows = judge(read);
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
        done = Attempt.at(() -> rows = write(lines));
    }

    public void sendReport() throws IOException {
        sheet().sendReport(getRows(), reportName());
    }

    public List<FileRow<F>> getRows() {
        if (rows == null) {
            rows = judge(lines);
        }
        return rows;
    }

    public List<F> getColumns() {
        return sheet().columns();
    }

    public long count(String outcome) {
        return getRows().stream()
                .filter(row -> row.outcome() == LineOutcome.valueOf(outcome))
                .count();
    }

    public String reasonOf(FileRow<F> row) {
        return LineSheet.reasonOf(row);
    }

    public String tone(LineOutcome outcome) {
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
