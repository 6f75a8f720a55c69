package org.enishi.shared.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.shared.notice.data.MailRhythm;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.notice.event.NoticesPosted;
import org.enishi.shared.notice.model.Notice;
import org.enishi.shared.notice.model.NoticePolicy;
import org.enishi.shared.notice.model.Wording;
import org.enishi.shared.notice.store.Notices;

/**
 * Tells people what happened, inside the transaction in which it happened: if that is undone, nobody was told. Everybody
 * is told in his own language.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notifier {

    @Inject
    private AddressBook addressBook;

    @Inject
    private Notices notices;

    @Inject
    private Mailings mailings;

    @Inject
    private Event<NoticesPosted> posted;

    @Inject
    private Clock clock;

    /** A notice, and a mail to whoever may be mailed: at once, unless he has chosen otherwise. */
    public void tell(Collection<UUID> accountIds, Notification what) {
        List<Recipient> recipients = addressBook.find(accountIds);
        postTo(recipients, what);
        mailings.write(recipients, what, MailRhythm.AT_ONCE);
    }

    /** A notice only. */
    public void post(Collection<UUID> accountIds, Notification what) {
        postTo(addressBook.find(accountIds), what);
    }

    /** A notice only, and none where the same words about the same object are still unread. */
    public void postOnce(Collection<UUID> accountIds, Notification what) {
        Instant now = clock.instant();
        postTo(
                addressBook.find(accountIds).stream()
                        .filter(reader -> notices.unreadAbout(reader.accountId(), what.objectId(), now).stream()
                                .noneMatch(notice -> notice.says(
                                        Wording.in(reader.language()).notice(what))))
                        .toList(),
                what);
    }

    /** A notice at once, and a line in the mail of the next morning to whoever may be mailed and has not chosen otherwise. */
    public void digest(Collection<UUID> accountIds, Notification what) {
        List<Recipient> recipients = addressBook.find(accountIds);
        postTo(recipients, what);
        mailings.write(recipients, what, MailRhythm.DAILY);
    }

    /** A mail only: for what may not stand in a list, such as the way to a new password. */
    public void mail(Collection<UUID> accountIds, Notification what) {
        mailings.write(addressBook.find(accountIds), what);
    }

    /** A mail to somebody who has no account. */
    public void mail(Recipient recipient, Notification what) {
        mailings.write(List.of(recipient), what);
    }

    /** The notices about an object that is gone remain, but no longer say what it was or lead to it. */
    public void forget(UUID objectId) {
        mailings.forget(objectId);
        Map<UUID, List<Notice>> byAccount =
                notices.about(objectId).stream().collect(Collectors.groupingBy(Notice::accountId));
        for (Recipient reader : addressBook.find(byAccount.keySet())) {
            String gone = Wording.in(reader.language()).goneNotice();
            byAccount.get(reader.accountId()).forEach(notice -> notice.neutralise(gone));
        }
    }

    /** What was told to somebody who is erased, and what still waits to be told to him. */
    public void forgetPerson(UUID accountId) {
        notices.removeOf(accountId);
        mailings.forgetPerson(accountId);
    }

    private void postTo(List<Recipient> recipients, Notification what) {
        Instant now = clock.instant();
        Map<String, String> texts = Wording.inEachLanguage(recipients, wording -> wording.notice(what));
        recipients.forEach(
                reader -> notices.add(new Notice(reader.accountId(), what, texts.get(reader.language()), now)));
        boolean visibleNow = !what.visibleFrom(now).isAfter(now);
        if (visibleNow && !recipients.isEmpty()) {
            Set<UUID> readers = recipients.stream().map(Recipient::accountId).collect(Collectors.toUnmodifiableSet());
            posted.fire(new NoticesPosted(readers, now, NoticePolicy.isLive(what.event())));
        }
    }
}
