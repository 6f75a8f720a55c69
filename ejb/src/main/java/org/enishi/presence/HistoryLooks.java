package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.HistoryLook;
import org.enishi.presence.data.PersonDay;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.AuditReader;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.security.Actor;

/** Who has looked at whose history. Whoever looks at the same day of the same person again on one day, has looked once. */
@ApplicationScoped
@Transactional
class HistoryLooks {

    private static final int MOST = 100;

    @Inject
    private AuditLog audit;

    @Inject
    private AuditReader reader;

    @Inject
    private Clock clock;

    /** Looking at oneself is no look. */
    void record(Actor by, List<PersonDay> people, LocalDate day) {
        Set<UUID> known = reader.targetsOf(
                by.accountId(),
                AuditAct.PRESENCE_HISTORY_READ,
                day.toString(),
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
        people.stream()
                .filter(person -> !person.accountId().equals(by.accountId()) && !known.contains(person.accountId()))
                .forEach(person -> audit.record(
                        AuditAct.PRESENCE_HISTORY_READ,
                        AuditDetail.on(person.accountId(), person.name())
                                .within(by.organisationId())
                                .changing("day", null, day.toString())));
    }

    /** The newest first. */
    List<HistoryLook> at(UUID accountId) {
        return reader.onPerson(accountId, AuditAct.PRESENCE_HISTORY_READ, MOST).stream()
                .map(row -> new HistoryLook(row.at(), row.actorName(), row.after()))
                .toList();
    }
}
