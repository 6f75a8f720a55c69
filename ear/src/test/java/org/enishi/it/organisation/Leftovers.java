package org.enishi.it.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Looks through all tables that there are, whichever they are, for what they know of a person. */
@ApplicationScoped
public class Leftovers {

    private static final String COLUMNS = """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where lower(c.table_schema) = 'public' and lower(t.table_type) = 'base table'
              and lower(c.table_name) <> 'flyway_schema_history'
            """;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** An authenticator, a recovery code, a passkey, a link to a new password, an open sign-in and a closed name. */
    @Transactional
    public void giveKeys(UUID account, String address) {
        String hash = UUID.randomUUID().toString();
        run(
                "insert into second_factor (id, version, account_id, sealed_secret, last_step) values (?1, 1, ?2, 'x', 0)",
                account);
        run(
                "insert into recovery_code (id, version, account_id, code_hash) values (?1, 1, ?2, '" + hash + "')",
                account);
        run(
                "insert into passkey (id, version, account_id, credential_id, credential, name, sign_count, backup_eligible,"
                        + " transports, registered_at) values (?1, 1, ?2, '" + hash
                        + "', 'x', '私の電話', 0, false, '', current_timestamp)",
                account);
        run(
                "insert into account_token (id, version, account_id, purpose, token_hash, expires_at, failures) values (?1, 1, ?2,"
                        + " 'RESET_PASSWORD', '" + hash + "', current_timestamp + interval '400' day, 0)",
                account);
        run(
                "insert into open_sign_in (id, version, account_id, security_version, device, remote_address, since, seen_at)"
                        + " values (?1, 1, ?2, 1, 'Chrome', '192.0.2.7', current_timestamp + interval '400' day, current_timestamp)",
                account);
        entities.createNativeQuery("insert into sign_in_guard (id, version, guard_key, failures) values (?1, 1, ?2, 1)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, "name:" + address)
                .executeUpdate();
    }

    /** Views, choices, notices, mails and a picture. */
    @Transactional
    public void giveHabits(UUID account, UUID organisation) {
        run(
                "insert into saved_view (id, version, account_id, name, query, created_at) values (?1, 1, ?2, '私の一覧', '',"
                        + " current_timestamp)",
                account);
        run(
                "insert into mail_choice (id, version, account_id, topic, rhythm) values (?1, 1, ?2, 'ROOM', 'DAILY')",
                account);
        run(
                "insert into notice (id, version, account_id, kind, text, state, created_at) values (?1, 1, ?2, 'U-3', 'x',"
                        + " 'UNREAD', current_timestamp)",
                account);
        run(
                "insert into presence (id, version, account_id, organisation_id, shown_state, shown_reason) values (?1, 1, ?2, '"
                        + organisation + "', 'PRESENT', '')",
                account);
    }

    private void run(String insert, UUID account) {
        entities.createNativeQuery(insert)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, account)
                .executeUpdate();
    }

    /** By his account. */
    @Transactional
    public Set<String> tablesWith(UUID account) {
        return holding(COLUMNS + " and lower(c.column_name) = 'account_id'", "%s = ?1", account);
    }

    @Transactional
    public Set<String> tablesThatSay(String word) {
        return holding(COLUMNS + " and lower(c.data_type) = 'character varying'", "%s like ?1", "%" + word + "%");
    }

    private Set<String> holding(String columns, String condition, Object value) {
        Set<String> found = new TreeSet<>();
        for (Object[] column : columnsOf(columns)) {
            String table = column[0].toString().toLowerCase(Locale.ROOT);
            String where = String.format(condition, column[1].toString().toLowerCase(Locale.ROOT));
            Query count = entities.createNativeQuery("select count(*) from " + table + " where " + where);
            if (((Number) count.setParameter(1, value).getSingleResult()).longValue() > 0) {
                found.add(table);
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> columnsOf(String columns) {
        return entities.createNativeQuery(columns).getResultList();
    }
}
