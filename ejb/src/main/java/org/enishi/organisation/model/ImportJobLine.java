package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.Role;

/** Somebody who is to be added, and what became of it. The outcome is written together with the account, or neither is. */
@Entity
@Table(name = "import_job_line")
public class ImportJobLine extends BaseEntity {

    /** Stands in no sentence. */
    private static final String BETWEEN = "\u001f";

    private static final int LONGEST = 500;

    @Column(name = "job_id", updatable = false)
    private UUID jobId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String kana;

    @Column(name = "mail_address", updatable = false)
    private String mailAddress;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(updatable = false)
    private boolean wanted;

    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome;

    private String reason;

    @Column(name = "reason_arguments")
    private String reasonArguments;

    protected ImportJobLine() {}

    /** @param wanted whether the person is to be added; else the line only stands in the report */
    public ImportJobLine(UUID jobId, ImportRow judged, boolean wanted) {
        NewMember member = judged.member();
        this.jobId = jobId;
        this.number = judged.number();
        this.name = cut(member.name());
        this.kana = cut(member.kana());
        this.mailAddress = cut(member.mailAddress());
        this.role = member.role();
        this.wanted = wanted;
        if (!wanted) {
            become(judged.isAdmissible() ? ImportOutcome.NOT_CHOSEN : judged.outcome(), judged.reason());
        }
    }

    /** What is longer, or holds what no database takes, is refused anyway. */
    private static String cut(String typed) {
        String kept = typed == null ? "" : typed.replace("\u0000", "");
        return kept.substring(0, Math.min(LONGEST, kept.length()));
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public void become(ImportOutcome became, Refusal why) {
        outcome = became;
        reason = why == null ? null : why.key();
        reasonArguments = why == null
                ? null
                : why.arguments().stream()
                        .map(String::valueOf)
                        .map(ImportJobLine::cut)
                        .collect(Collectors.joining(BETWEEN));
    }

    public ImportLine line() {
        return new ImportLine(number, new NewMember(name, kana, mailAddress, role));
    }

    /** One that was never come to is still what it was judged to be. */
    public ImportRow row() {
        return new ImportRow(line(), isOpen() ? ImportOutcome.ADMISSIBLE : outcome, refusal());
    }

    private Refusal refusal() {
        if (reason == null) {
            return null;
        }
        Object[] arguments = reasonArguments.isEmpty()
                ? new Object[0]
                : Arrays.stream(reasonArguments.split(BETWEEN, -1))
                        .map(ImportJobLine::typed)
                        .toArray();
        return Refusal.of(reason, arguments);
    }

    /** A sentence writes numbers in its own way. */
    private static Object typed(String argument) {
        return argument.matches("\\d{1,9}") ? Integer.valueOf(argument) : argument;
    }
}
