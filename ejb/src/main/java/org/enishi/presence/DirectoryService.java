package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.enishi.presence.data.DirectoryEntry;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.KanaRow;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.store.TelephoneBook;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.text.SingleLine;

/** 内線電話帳: who is called how, and whether he is there, for everybody of the own organisation and for nobody else. */
@Stateless
public class DirectoryService {

    private static final int LONGEST_TEXT = 100;

    @Inject
    private TelephoneBook book;

    @Inject
    private BoardPainter painter;

    @Inject
    private CurrentActor currentActor;

    /**
     * Whose name, reading, number or department has the text in it, however it is typed.
     *
     * @param row null for all
     */
    @Requires(Permission.DIRECTORY_VIEW)
    public Page<DirectoryEntry> find(String text, KanaRow row, PageRequest page) {
        Actor actor = currentActor.get();
        String typed = SingleLine.of(Objects.requireNonNullElse(text, ""));
        String wanted = typed.substring(0, Math.min(typed.length(), LONGEST_TEXT));
        Page<ExtensionRow> found = book.find(actor.organisationId(), wanted, row, page);
        List<UUID> people = found.rows().stream()
                .map(one -> one.line().accountId())
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Whereabouts> seen = painter.look(actor.organisationId(), people);
        return new Page<>(
                found.rows().stream()
                        .map(one -> new DirectoryEntry(one, seen.get(one.id())))
                        .toList(),
                found.total());
    }
}
