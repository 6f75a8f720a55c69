package org.enishi.it.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.enishi.organisation.model.SignInGuard;
import org.enishi.organisation.model.SignInLimit;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** Universities in which there is somebody of every kind that the user list tells apart. */
@ApplicationScoped
public class EveryKind {

    private static final String SUBJECT = "of every kind";

    private static final int ENOUGH_FOR_SEATS = 100;

    private static final String ADDED = """
            update account set added_by = (select b.id from account b where b.mail_address = ?)
            where organisation_id = ? and mail_address like ?
            """;

    private static final String SEEN = """
            insert into presence (id, version, account_id, organisation_id, shown_state, shown_reason)
            select a.id, 1, a.id, a.organisation_id, '%s', '' from account a where a.organisation_id = ? and a.mail_address = ?
            """;

    /** Some that arrived, some that never will; some wait, but not for now. */
    private static final String MAIL = """
            insert into outgoing_mail (id, version, account_id, event, recipient_name, recipient_address, subject, body, secret,
              message_id, state, attempts, created_at, due_at, next_attempt_at, sent_at)
            select a.id, 1, a.id, 'U-1', a.family_name, a.mail_address, ?, 'U-1', false, concat('<', a.mail_address, '>'),
              case substring(a.mail_address, 7, 1) when '5' then 'DEAD' when '6' then 'WAITING' else 'SENT' end,
              1, a.created_at, a.created_at + interval '9999' day, a.created_at + interval '9999' day, a.created_at
            from account a
            where a.organisation_id = ? and substring(a.mail_address, 7, 1) in ('4', '5', '6')
            """;

    private static final String SETTLED = """
            update account set invitation = (select m.state from invitation_mail m where m.account_id = account.id)
            where organisation_id = ?
            """;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Ground ground;

    @Inject
    private Crowd crowd;

    @Inject
    private Clock clock;

    /**
     * Of every state, somebody locked, some added by somebody, some seen, some sent a mail; two are not of the crowd. From now on
     * its first administrator acts.
     */
    @Transactional
    public UUID university(String kind, int people) {
        String name = kind + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name);
        UUID first = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.active(university, Role.MEMBER, "locked");
        entities.flush();
        crowd.join(university, people, name + ".example");
        lock("locked@" + name + ".example");
        write(ADDED, "first@" + name + ".example", university, "p00001%");
        write(ADDED, "p000000@" + name + ".example", university, "p00002%");
        for (int i = 0; i < 2 * MemberOrdering.STANDINGS.size(); i++) {
            String state = MemberOrdering.STANDINGS.get(i % MemberOrdering.STANDINGS.size());
            write(String.format(SEEN, state), university, String.format("p%06d@%s.example", 24 + i, name));
        }
        if (people > ENOUGH_FOR_SEATS) {
            crowd.seat(university);
        }
        write(MAIL, SUBJECT, university);
        write(SETTLED, university);
        ground.act(first);
        return university;
    }

    private void lock(String login) {
        SignInGuard guard = new SignInGuard("name:" + login);
        guard.recordFailure(new SignInLimit(1, Duration.ofMinutes(15), Duration.ofMinutes(30)), clock.instant());
        entities.persist(guard);
    }

    private void write(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    /** Before others count mails. */
    @Transactional
    public void forgetMails() {
        write("delete from outgoing_mail where subject = ?", SUBJECT);
    }
}
