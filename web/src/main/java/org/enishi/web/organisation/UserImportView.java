package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.MemberImport;
import org.enishi.organisation.data.ImportJobRow;
import org.enishi.organisation.data.ImportOrder;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.organisation.data.ImportProgress;
import org.enishi.organisation.data.ImportRow;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/**
 * Many people at once, from a file: choose it, see what would become of every line, order it, look on. The rows stay with
 * the service; the view knows only which file it is.
 */
@Named
@ViewScoped
public class UserImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/organisation/user-import";
    private static final String JOB = "job";

    @Inject
    private MemberImport imports;

    private UUID batchId;
    private boolean begun;
    private String named;
    private transient List<ImportJobRow> latest;
    private boolean whole;
    private final Map<Integer, Boolean> picked = new HashMap<>();
    private transient Part file;
    private transient ImportPlan plan;
    private transient ImportProgress progress;

    /** At what the address names, or else at what is going on just now. */
    @PostConstruct
    void open() {
        named = Optional.ofNullable(Faces.getRequestParameter(JOB)).orElseGet(this::ongoing);
        begun = named != null;
    }

    private String ongoing() {
        return getLatest().stream()
                .filter(row -> row.overAt() == null)
                .map(row -> row.batchId().toString())
                .findFirst()
                .orElse(null);
    }

    public List<ImportJobRow> getLatest() {
        if (latest == null) {
            latest = imports.latest();
        }
        return latest;
    }

    public void sendTemplate() throws IOException {
        Faces.sendFile(ImportReport.template(), Texts.of("organisation.userImport.templateFile"), true);
    }

    public void check() {
        forget();
        Attempt.at(() -> {
            if (file == null || file.getSize() == 0) {
                throw new RuleViolated("organisation.userImport.noFile");
            }
            plan = imports.check(MemberFile.read(content()));
            batchId = plan.batchId();
            plan.admissible().forEach(row -> picked.put(row.number(), true));
        });
    }

    /** One byte more than allowed is enough to know that it is too large. */
    private byte[] content() {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(MemberFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void begin() {
        Set<Integer> lines = picked.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (Attempt.at(() -> imports.begin(new ImportOrder(batchId, lines, whole)))) {
            Redirect.to(PAGE + "?" + JOB + "=" + batchId);
        }
    }

    /** Asked again and again by the page while the work goes on. */
    public void look() {
        progress = null;
    }

    public void sendReport() throws IOException {
        List<ImportRow> rows =
                begun ? imports.report(ObjectId.of(named)) : getPlan().rows();
        Faces.sendFile(ImportReport.of(rows), Texts.of("organisation.userImport.reportFile"), true);
    }

    private void forget() {
        batchId = null;
        plan = null;
        picked.clear();
    }

    /** Whether a file was judged and still waits for its order. */
    public boolean isChecked() {
        return batchId != null && !begun && getPlan() != null;
    }

    public boolean isBegun() {
        return begun;
    }

    public boolean isOver() {
        return begun && getProgress().over();
    }

    /** Null when it is forgotten; the page has said so then. */
    public ImportPlan getPlan() {
        if (plan == null && batchId != null && !Attempt.at(() -> plan = imports.plan(batchId))) {
            forget();
        }
        return plan;
    }

    public ImportProgress getProgress() {
        if (progress == null) {
            progress = imports.progress(ObjectId.of(named));
        }
        return progress;
    }

    public long count(String outcome) {
        return getPlan().count(ImportOutcome.valueOf(outcome));
    }

    public String reasonOf(ImportRow row) {
        return ImportReport.reasonOf(row);
    }

    public String getBroken() {
        return getProgress().refusal() == null
                ? ""
                : Texts.of(getProgress().refusal().key());
    }

    public String tone(ImportOutcome outcome) {
        return switch (outcome) {
            case ADMISSIBLE, ADDED -> "good";
            case EXISTING, DUPLICATE, NOT_CHOSEN -> "accent";
            case INVALID -> "bad";
            case OVER_LIMIT -> "warn";
        };
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** By the number of the line; each change is sent at once, so that turning a page loses none. */
    public Map<Integer, Boolean> getPicked() {
        return picked;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }
}
