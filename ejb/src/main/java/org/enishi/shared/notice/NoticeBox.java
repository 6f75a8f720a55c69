package org.enishi.shared.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.notice.data.NoticeState;
import org.enishi.shared.notice.event.NoticesRead;
import org.enishi.shared.notice.model.Notice;
import org.enishi.shared.notice.model.NoticePolicy;
import org.enishi.shared.notice.store.Notices;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The actor's own notices; nobody else's can be named here. */
@Stateless
public class NoticeBox {

    private static final int LATELY = 5;

    @Inject
    private Notices notices;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<NoticesRead> news;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_ACCOUNT)
    public long unreadCount() {
        return notices.countUnread(reader(), clock.instant());
    }

    @Requires(Permission.OWN_ACCOUNT)
    public Page<NoticeRow> list(PageRequest page) {
        return notices.newestFirst(reader(), EnumSet.allOf(NoticeState.class), clock.instant(), page);
    }

    @Requires(Permission.OWN_ACCOUNT)
    public Page<NoticeRow> listOnly(NoticeState state, PageRequest page) {
        return notices.newestFirst(reader(), Set.of(state), clock.instant(), page);
    }

    /** The newest unread one of those that may interrupt, if it is not older than that. */
    @Requires(Permission.OWN_ACCOUNT)
    public Optional<NoticeRow> newestLive(Instant since) {
        return notices
                .newestFirst(reader(), Set.of(NoticeState.UNREAD), clock.instant(), new PageRequest(0, LATELY))
                .rows()
                .stream()
                .filter(row -> NoticePolicy.isLive(row.kind()) && !row.at().isBefore(since) && row.link() != null)
                .findFirst();
    }

    @Requires(Permission.OWN_ACCOUNT)
    public void markRead(UUID noticeId) {
        Instant now = clock.instant();
        notices.find(reader(), noticeId, now).orElseThrow(NotFound::new).markRead(now);
        news.fire(new NoticesRead(reader()));
    }

    /** What the actor has not read yet of that which a sort of notices is about. */
    @Requires(Permission.OWN_ACCOUNT)
    public Set<UUID> unreadObjects(String kind) {
        return notices.unreadObjects(reader(), kind, clock.instant());
    }

    /** He has read the thing itself, so nothing about it is new to him any more. */
    @Requires(Permission.OWN_ACCOUNT)
    public void markReadAbout(UUID objectId) {
        Instant now = clock.instant();
        List<Notice> about = notices.unreadAbout(reader(), objectId, now);
        about.forEach(notice -> notice.markRead(now));
        if (!about.isEmpty()) {
            news.fire(new NoticesRead(reader()));
        }
    }

    @Requires(Permission.OWN_ACCOUNT)
    public void markAllRead() {
        Instant now = clock.instant();
        notices.unread(reader(), now).forEach(notice -> notice.markRead(now));
        news.fire(new NoticesRead(reader()));
    }

    private UUID reader() {
        return currentActor.get().accountId();
    }
}
