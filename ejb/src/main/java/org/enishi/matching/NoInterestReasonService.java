package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.model.NoInterestEntry;
import org.enishi.matching.store.NoInterestEntries;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 関心なし理由: the list that the operator keeps and institutions choose from. Whatever was answered keeps its name. */
@Stateless
public class NoInterestReasonService {

    @Inject
    private NoInterestEntries entries;

    @Inject
    private ListKeeper keeper;

    /** In the operator's order, with those that are offered no more. */
    @Requires(Permission.PROJECT_FORMS_VIEW)
    public List<EntryRow> list() {
        return entries.rows();
    }

    /** At the end of the list. */
    @Requires(Permission.NO_INTEREST_REASONS_EDIT)
    public void add(EntryRow reason) {
        NoInterestEntry added = new NoInterestEntry(reason.code(), reason.name(), reason.englishName());
        keeper.add(KeptList.NO_INTEREST_REASONS, entries, added);
    }

    @Requires(Permission.NO_INTEREST_REASONS_EDIT)
    public void rename(EntryRow wanted) {
        keeper.rename(KeptList.NO_INTEREST_REASONS, entries, wanted);
    }

    /** One place nearer to the beginning. */
    @Requires(Permission.NO_INTEREST_REASONS_EDIT)
    public void raise(String code) {
        keeper.raise(KeptList.NO_INTEREST_REASONS, entries, code);
    }

    /** Whether it can be given from now on. */
    @Requires(Permission.NO_INTEREST_REASONS_EDIT)
    public void offer(String code, boolean offered) {
        keeper.offer(KeptList.NO_INTEREST_REASONS, entries, code, offered);
    }
}
