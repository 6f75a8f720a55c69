package org.enishi.shared.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.shared.notice.data.MailRhythm;
import org.enishi.shared.notice.data.MailTopic;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.notice.model.DigestLine;
import org.enishi.shared.notice.model.Letterhead;
import org.enishi.shared.notice.model.MailPolicy;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.notice.model.Wording;
import org.enishi.shared.notice.store.DigestLines;
import org.enishi.shared.notice.store.MailChoices;
import org.enishi.shared.notice.store.OutgoingMails;

/** Puts what is to be mailed into the outbox, or among what waits for a morning, as each recipient wants it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Mailings {

    @Inject
    private OutgoingMails mails;

    @Inject
    private DigestLines digestLines;

    @Inject
    private MailChoices choices;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    /** To everybody at once, whatever he has chosen: only a mail can say it. */
    void write(List<Recipient> recipients, Notification what) {
        Instant now = clock.instant();
        Letterhead letterhead = server.letterhead();
        var texts = Wording.inEachLanguage(recipients, wording -> wording.mail(what, letterhead));
        recipients.stream()
                .filter(recipient -> MailPolicy.canMail(recipient, what.event()))
                .map(to -> new OutgoingMail(to, what, texts.get(to.language()), letterhead.newMessageId(), now))
                .forEach(mails::add);
    }

    /** @param usual the rhythm of this event for whoever has not chosen another */
    void write(List<Recipient> recipients, Notification what, MailRhythm usual) {
        Map<MailRhythm, List<Recipient>> byRhythm = byRhythm(recipients, what.event(), usual);
        write(byRhythm.getOrDefault(MailRhythm.AT_ONCE, List.of()), what);
        keep(byRhythm.getOrDefault(MailRhythm.DAILY, List.of()), what, MailRhythm.DAILY);
        keep(byRhythm.getOrDefault(MailRhythm.WEEKLY, List.of()), what, MailRhythm.WEEKLY);
    }

    void forget(UUID objectId) {
        digestLines.forget(objectId);
    }

    void forgetPerson(UUID accountId) {
        digestLines.removeOf(accountId);
        mails.removeOf(accountId);
        choices.removeOf(accountId);
    }

    private Map<MailRhythm, List<Recipient>> byRhythm(List<Recipient> recipients, String event, MailRhythm usual) {
        List<UUID> accounts = recipients.stream()
                .map(Recipient::accountId)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, MailRhythm> chosen =
                MailTopic.of(event).map(topic -> choices.about(topic, accounts)).orElse(Map.of());
        return recipients.stream()
                .collect(Collectors.groupingBy(
                        to -> to.hasAccount() ? chosen.getOrDefault(to.accountId(), usual) : MailRhythm.AT_ONCE));
    }

    private void keep(List<Recipient> recipients, Notification what, MailRhythm rhythm) {
        Instant now = clock.instant();
        Map<String, String> texts = Wording.inEachLanguage(recipients, wording -> wording.notice(what));
        recipients.stream()
                .filter(recipient -> MailPolicy.canMail(recipient, what.event()))
                .map(to -> new DigestLine(to.accountId(), what, texts.get(to.language()), rhythm, now))
                .forEach(digestLines::add);
    }
}
