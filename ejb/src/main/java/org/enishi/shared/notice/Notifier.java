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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.notice.event.NoticesPosted;
import org.enishi.shared.notice.model.DigestLine;
import org.enishi.shared.notice.model.Letterhead;
import org.enishi.shared.notice.model.MailPolicy;
import org.enishi.shared.notice.model.Notice;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.notice.model.Wording;
import org.enishi.shared.notice.store.DigestLines;
import org.enishi.shared.notice.store.Notices;
import org.enishi.shared.notice.store.OutgoingMails;

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
    private OutgoingMails mails;

    @Inject
    private DigestLines digestLines;

    @Inject
    private MailServer server;

    @Inject
    private Event<NoticesPosted> posted;

    @Inject
    private Clock clock;

    /** A notice, and a mail to whoever may be mailed. */
    public void tell(Collection<UUID> accountIds, Notification what) {
        List<Recipient> recipients = addressBook.find(accountIds);
        postTo(recipients, what);
        mailTo(recipients, what);
    }

    /** A notice only. */
    public void post(Collection<UUID> accountIds, Notification what) {
        postTo(addressBook.find(accountIds), what);
    }

    /** A notice at once, and a line in the mail of the next morning to whoever may be mailed. */
    public void digest(Collection<UUID> accountIds, Notification what) {
        List<Recipient> recipients = addressBook.find(accountIds);
        postTo(recipients, what);
        Instant now = clock.instant();
        Map<String, String> texts = inEachLanguage(recipients, wording -> wording.notice(what));
        recipients.stream()
                .filter(recipient -> MailPolicy.canMail(recipient, what.event()))
                .map(to -> new DigestLine(to.accountId(), what, texts.get(to.language()), now))
                .forEach(digestLines::add);
    }

    /** A mail only: for what may not stand in a list, such as the way to a new password. */
    public void mail(Collection<UUID> accountIds, Notification what) {
        mailTo(addressBook.find(accountIds), what);
    }

    /** A mail to somebody who has no account. */
    public void mail(Recipient recipient, Notification what) {
        mailTo(List.of(recipient), what);
    }

    /** The notices about an object that is gone remain, but no longer say what it was or lead to it. */
    public void forget(UUID objectId) {
        digestLines.forget(objectId);
        Map<UUID, List<Notice>> byAccount =
                notices.about(objectId).stream().collect(Collectors.groupingBy(Notice::accountId));
        for (Recipient reader : addressBook.find(byAccount.keySet())) {
            String gone = Wording.in(reader.language()).goneNotice();
            byAccount.get(reader.accountId()).forEach(notice -> notice.neutralise(gone));
        }
    }

    private void postTo(List<Recipient> recipients, Notification what) {
        Instant now = clock.instant();
        Map<String, String> texts = inEachLanguage(recipients, wording -> wording.notice(what));
        recipients.forEach(
                reader -> notices.add(new Notice(reader.accountId(), what, texts.get(reader.language()), now)));
        boolean visibleNow = !what.visibleFrom(now).isAfter(now);
        if (visibleNow && !recipients.isEmpty()) {
            Set<UUID> readers = recipients.stream().map(Recipient::accountId).collect(Collectors.toUnmodifiableSet());
            posted.fire(new NoticesPosted(readers, now));
        }
    }

    private void mailTo(List<Recipient> recipients, Notification what) {
        Instant now = clock.instant();
        Letterhead letterhead = server.letterhead();
        var texts = inEachLanguage(recipients, wording -> wording.mail(what, letterhead));
        recipients.stream()
                .filter(recipient -> MailPolicy.canMail(recipient, what.event()))
                .map(to -> new OutgoingMail(to, what, texts.get(to.language()), letterhead.newMessageId(), now))
                .forEach(mails::add);
    }

    private static <T> Map<String, T> inEachLanguage(List<Recipient> recipients, Function<Wording, T> write) {
        return recipients.stream()
                .map(Recipient::language)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), language -> write.apply(Wording.in(language))));
    }
}
