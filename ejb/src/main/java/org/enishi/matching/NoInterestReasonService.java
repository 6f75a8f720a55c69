package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.enishi.matching.data.NoInterestRow;
import org.enishi.matching.model.NoInterestEntry;
import org.enishi.matching.store.NoInterestEntries;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 関心なし理由: the list that the operator keeps and institutions choose from. Whatever was answered keeps its name. */
@Stateless
public class NoInterestReasonService {

    @Inject
    private NoInterestEntries entries;

    @Inject
    private AuditLog audit;

    /** In the operator's order, with those that are offered no more. */
    @Requires(Permission.PROJECT_FORMS_VIEW)
    public List<NoInterestRow> list() {
        return entries.rows();
    }

    /** At the end of the list. */
    @Requires(Permission.NO_INTEREST_REASONS_EDIT)
    public void add(NoInterestRow reason) {
        List<NoInterestEntry> all = entries.lock();
        NoInterestEntry added = new NoInterestEntry(reason.code(), reason.name(), reason.englishName(), all.size());
        if (all.stream().anyMatch(other -> other.code().equals(added.code()))) {
            throw new RuleViolated("rule.noInterest.there", added.code());
        }
        if (all.size() >= NoInterestEntry.MOST) {
            throw new RuleViolated("rule.noInterest.full", NoInterestEntry.MOST);
        }
        entries.add(added);
        record(AuditAct.NO_INTEREST_ADDED, added, null, added.name());
    }

    @Requires(Permission.NO_INTEREST_REASONS_EDIT)
    public void rename(NoInterestRow wanted) {
        NoInterestEntry entry = find(entries.lock(), wanted.code());
        String before = entry.name();
        entry.rename(wanted.name(), wanted.englishName(), entries.isGiven(entry.code()));
        record(AuditAct.NO_INTEREST_RENAMED, entry, before, entry.name());
    }

    /** One place nearer to the beginning. */
    @Requires(Permission.NO_INTEREST_REASONS_EDIT)
    public void raise(String code) {
        List<NoInterestEntry> all = new ArrayList<>(entries.lock());
        int place = all.indexOf(find(all, code));
        if (place > 0) {
            Collections.swap(all, place, place - 1);
            for (int i = 0; i < all.size(); i++) {
                all.get(i).standAt(i);
            }
            record(AuditAct.NO_INTEREST_MOVED, all.get(place - 1), String.valueOf(place + 1), String.valueOf(place));
        }
    }

    /** Whether it can be given from now on. */
    @Requires(Permission.NO_INTEREST_REASONS_EDIT)
    public void offer(String code, boolean offered) {
        List<NoInterestEntry> all = entries.lock();
        NoInterestEntry entry = find(all, code);
        if (entry.isOffered() == offered) {
            return;
        }
        if (!offered && all.stream().filter(NoInterestEntry::isOffered).count() == 1) {
            throw new RuleViolated("rule.noInterest.last");
        }
        entry.offer(offered);
        record(offered ? AuditAct.NO_INTEREST_OFFERED : AuditAct.NO_INTEREST_RETIRED, entry, null, entry.name());
    }

    private static NoInterestEntry find(List<NoInterestEntry> all, String code) {
        return all.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void record(AuditAct act, NoInterestEntry entry, String before, String after) {
        audit.record(act, AuditDetail.none().changing(entry.code(), before, after));
    }
}
