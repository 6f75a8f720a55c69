package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.model.ListEntry;
import org.enishi.matching.store.ListEntries;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;

/** What is done to a list that the operator keeps, whatever it lists. */
@ApplicationScoped
class ListKeeper {

    @Inject
    private AuditLog audit;

    /** At the end of the list. */
    <E extends ListEntry> void add(KeptList list, ListEntries<E> entries, E added) {
        List<E> all = entries.lock();
        if (all.stream().anyMatch(other -> other.code().equals(added.code()))) {
            throw new RuleViolated("rule.entry.there", added.code());
        }
        if (all.size() >= ListEntry.MOST) {
            throw new RuleViolated(list.full(), ListEntry.MOST);
        }
        added.standAt(all.size());
        entries.add(added);
        record(list.acts().added(), added, null, added.name());
    }

    <E extends ListEntry> void rename(KeptList list, ListEntries<E> entries, EntryRow wanted) {
        E entry = find(entries.lock(), wanted.code());
        String before = entry.name();
        entry.rename(wanted.name(), wanted.englishName(), entries.isChosen(entry.code()));
        record(list.acts().renamed(), entry, before, entry.name());
    }

    /** One place nearer to the beginning. */
    <E extends ListEntry> void raise(KeptList list, ListEntries<E> entries, String code) {
        List<E> all = new ArrayList<>(entries.lock());
        int place = all.indexOf(find(all, code));
        if (place > 0) {
            Collections.swap(all, place, place - 1);
            for (int i = 0; i < all.size(); i++) {
                all.get(i).standAt(i);
            }
            record(list.acts().moved(), all.get(place - 1), String.valueOf(place + 1), String.valueOf(place));
        }
    }

    /** Whether it can be chosen from now on. One at least always can. */
    <E extends ListEntry> void offer(KeptList list, ListEntries<E> entries, String code, boolean offered) {
        List<E> all = entries.lock();
        E entry = find(all, code);
        if (entry.isOffered() == offered) {
            return;
        }
        if (!offered && all.stream().filter(ListEntry::isOffered).count() == 1) {
            throw new RuleViolated(list.last());
        }
        entry.offer(offered);
        record(offered ? list.acts().offered() : list.acts().retired(), entry, null, entry.name());
    }

    private static <E extends ListEntry> E find(List<E> all, String code) {
        return all.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void record(AuditAct act, ListEntry entry, String before, String after) {
        audit.record(act, AuditDetail.none().changing(entry.code(), before, after));
    }
}
