package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.data.NewMember;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.Quota;
import org.enishi.organisation.model.AdmissionPolicy;
import org.enishi.organisation.model.FreeMail;
import org.enishi.organisation.model.ImportJobLine;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.model.MailAddress;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.model.Person;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.FreeMailDomains;
import org.enishi.organisation.store.ImportJobs;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;

/** Judges the lines of a file together, each as if the good ones before it were added already, and adds them. */
@ApplicationScoped
@Transactional
class ImportLedger {

    private static final int AT_ONCE = 50;

    @Inject
    private MemberDesk desk;

    @Inject
    private AdmissionLedger ledger;

    @Inject
    private FreeMailDomains freeMail;

    @Inject
    private Accounts accounts;

    @Inject
    private ImportJobs jobs;

    List<ImportRow> judge(Actor actor, List<ImportLine> lines) {
        Organisation organisation = desk.find(actor, actor.organisationId());
        FreeMail free = freeMail.asRule();
        Quota quota = desk.facts(organisation).quota();
        Set<String> taken = accounts.findTaken(
                lines.stream().map(line -> keyOf(line.member())).distinct().toList());
        Set<String> seen = new HashSet<>();
        List<ImportRow> rows = new ArrayList<>();
        long added = 0;
        for (ImportLine line : lines) {
            Quota left = new Quota(quota.registered() + added, quota.limit());
            ImportRow row = obstacle(line.member(), organisation.domains(), free)
                    .or(() -> repeated(line.member(), seen, taken))
                    .or(() -> AdmissionPolicy.canAdmit(left, organisation.domains(), free))
                    .map(reason -> refused(line, reason))
                    .orElseGet(() -> new ImportRow(line, ImportOutcome.ADMISSIBLE, null));
            added += row.isAdmissible() ? 1 : 0;
            rows.add(row);
        }
        return rows;
    }

    void demandAllAdmissible(Actor actor, List<ImportJobLine> lines) {
        List<ImportRow> rows =
                judge(actor, lines.stream().map(ImportJobLine::line).toList());
        if (!rows.stream().allMatch(ImportRow::isAdmissible)) {
            throw new RuleViolated("rule.import.changedSince");
        }
    }

    /** The account and what the line says of it, or neither; nothing where another server was quicker. */
    void admit(Actor actor, UUID lineId, InitialPasswords.Minted minted, Occasion occasion) {
        jobs.lockLine(lineId).filter(ImportJobLine::isOpen).ifPresent(line -> {
            ledger.admit(actor, actor.organisationId(), line.line().member(), minted, occasion);
            line.become(ImportOutcome.ADDED, null);
        });
    }

    /** All of them in one transaction, or none; what is written is let go, so that the last costs no more than the first. */
    void admitAll(Actor actor, UUID jobId, List<InitialPasswords.Minted> minted, Occasion occasion) {
        jobs.lock(jobId);
        Iterator<InitialPasswords.Minted> next = minted.iterator();
        try {
            for (List<ImportJobLine> some : Slices.of(jobs.openLines(jobId, minted.size()), AT_ONCE)) {
                some.forEach(line -> admit(actor, line.getId(), next.next(), occasion));
                jobs.letGo();
            }
        } catch (RuleViolated refused) {
            throw new RuleViolated("rule.import.changedSince");
        }
    }

    private static Optional<Refusal> obstacle(NewMember line, Set<String> domains, FreeMail free) {
        if (line.role() == null) {
            return Optional.of(Refusal.of("rule.member.role.missing"));
        }
        try {
            Person.require(PersonName.typed(line.name(), line.kana()));
        } catch (RuleViolated refused) {
            return Optional.of(refused.toRefusal());
        }
        return MailAddress.read(line.mailAddress())
                .map(address -> AdmissionPolicy.canAdmitAt(address, domains, free))
                .orElseGet(() -> Optional.of(Refusal.of("rule.address.invalid")));
    }

    private static Optional<Refusal> repeated(NewMember line, Set<String> seen, Set<String> taken) {
        if (taken.contains(keyOf(line))) {
            return Optional.of(Refusal.of("rule.address.taken"));
        }
        return seen.add(keyOf(line)) ? Optional.empty() : Optional.of(Refusal.of("rule.import.repeated"));
    }

    static ImportRow refused(ImportLine line, Refusal reason) {
        ImportOutcome outcome = switch (reason.key()) {
            case "rule.address.taken" -> ImportOutcome.EXISTING;
            case "rule.import.repeated" -> ImportOutcome.DUPLICATE;
            case "rule.quota.full" -> ImportOutcome.OVER_LIMIT;
            default -> ImportOutcome.INVALID;
        };
        return new ImportRow(line, outcome, reason);
    }

    private static String keyOf(NewMember line) {
        return LoginKey.of(line.mailAddress() == null ? "" : line.mailAddress());
    }
}
