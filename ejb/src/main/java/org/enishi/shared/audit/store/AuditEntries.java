package org.enishi.shared.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.audit.data.AuditSearch;
import org.enishi.shared.audit.model.AuditEntry;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.persistence.Paging;
import org.enishi.shared.text.SearchKey;

/** The audit log on disk: entries are added and read, nothing else. */
@ApplicationScoped
public class AuditEntries {

    private static final String ROWS = """
            select new org.enishi.shared.audit.data.AuditRow(
                e.at, e.act, e.actorName, e.targetName, e.item, e.before, e.after, e.requestId, e.remoteAddress,
                e.actorId, e.targetId, e.organisationId, e.channel, e.batchId)
            from AuditEntry e
            """;

    private static final String COUNT = "select count(e) from AuditEntry e";

    private static final String NEWEST_FIRST = " order by e.at desc, e.id";

    /** By its people or to its people. */
    private static final String CONCERNING =
            " where (e.organisationId = :organisation or e.targetOrganisationId = :organisation)";

    /** Both kept beside the ids, so that also whoever has gone is found. */
    private static final String NAMED = """
             (lower(function('replace', e.actorName, ' ', '')) like :name escape '!'
               or lower(function('replace', e.targetName, ' ', '')) like :name escape '!')
            """;

    private static final String IN_TIME = " e.at >= :from and e.at < :before";

    private static final Searchable EVERYTHING = Searchable.where(" where" + IN_TIME);

    private static final Searchable OF_ORGANISATION = Searchable.where(CONCERNING + " and" + IN_TIME);

    private static final Extract OF_PERSON =
            Extract.where(CONCERNING + " and (e.targetId = :account or e.actorId = :account)");

    private static final Extract OF_BATCH = Extract.where(CONCERNING + " and e.batchId = :batch");

    private static final String OF_SIGNING_IN = " where (e.targetId = :account or e.actorId = :account) and e.act in ("
            + "org.enishi.shared.audit.data.AuditAct.SIGNED_IN_BY_PASSKEY, org.enishi.shared.audit.data.AuditAct.PASSKEY_BEHIND, "
            + "org.enishi.shared.audit.data.AuditAct.SIGNED_IN, org.enishi.shared.audit.data.AuditAct.SIGN_IN_REFUSED, "
            + "org.enishi.shared.audit.data.AuditAct.SIGN_IN_CLOSED, org.enishi.shared.audit.data.AuditAct.SIGNED_OUT, "
            + "org.enishi.shared.audit.data.AuditAct.SIGN_IN_ENDED, org.enishi.shared.audit.data.AuditAct.RECOVERY_CODE_USED, "
            + "org.enishi.shared.audit.data.AuditAct.FIRST_SIGN_IN_COMPLETED)";

    private static final Extract SIGN_INS_OF_PERSON = Extract.where(OF_SIGNING_IN);

    /** The two statements of a page: its rows, and how many there are in all. */
    private record Extract(String rows, String count) {

        static Extract where(String condition) {
            return new Extract(ROWS + condition + NEWEST_FIRST, COUNT + condition);
        }
    }

    /** A part of the log with whatever may be looked for in it. */
    private record Searchable(Extract all, Extract ofAct, Extract ofName, Extract ofBoth) {

        static Searchable where(String condition) {
            String act = " and e.act = :act";
            return new Searchable(
                    Extract.where(condition),
                    Extract.where(condition + act),
                    Extract.where(condition + " and" + NAMED),
                    Extract.where(condition + act + " and" + NAMED));
        }

        Extract narrowed(AuditSearch search) {
            if (search.isForName()) {
                return search.act() == null ? ofName : ofBoth;
            }
            return search.act() == null ? all : ofAct;
        }
    }

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(AuditEntry entry) {
        entities.persist(entry);
    }

    public Page<AuditRow> newestFirst(AuditSearch search, PageRequest page) {
        return read(EVERYTHING.narrowed(search), parameters(search), page);
    }

    public Page<AuditRow> ofOrganisation(UUID organisationId, AuditSearch search, PageRequest page) {
        Map<String, Object> parameters = parameters(search);
        parameters.put("organisation", organisationId);
        return read(OF_ORGANISATION.narrowed(search), parameters, page);
    }

    private static Map<String, Object> parameters(AuditSearch search) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", search.from());
        parameters.put("before", search.before());
        if (search.act() != null) {
            parameters.put("act", search.act());
        }
        if (search.isForName()) {
            parameters.put("name", LikePattern.containing(SearchKey.plain(search.name())));
        }
        return parameters;
    }

    /** Done by the person or to the person. */
    public Page<AuditRow> ofPerson(UUID organisationId, UUID accountId, PageRequest page) {
        return read(OF_PERSON, Map.of("organisation", organisationId, "account", accountId), page);
    }

    /** Also those that were refused. */
    public Page<AuditRow> signInsOf(UUID accountId, PageRequest page) {
        return read(SIGN_INS_OF_PERSON, Map.of("account", accountId), page);
    }

    public List<AuditRow> onPerson(UUID accountId, AuditAct act, int most) {
        return entities.createQuery(
                        ROWS + " where e.targetId = :account and e.act = :act" + NEWEST_FIRST, AuditRow.class)
                .setParameter("account", accountId)
                .setParameter("act", act)
                .setMaxResults(most)
                .getResultList();
    }

    public Set<UUID> targetsOf(UUID actorId, AuditAct act, String after, Instant since) {
        return Set.copyOf(entities.createQuery("""
                        select distinct e.targetId from AuditEntry e
                        where e.actorId = :actor and e.act = :act and e.after = :after and e.at >= :since
                        and e.targetId is not null
                        """, UUID.class)
                .setParameter("actor", actorId)
                .setParameter("act", act)
                .setParameter("after", after)
                .setParameter("since", since)
                .getResultList());
    }

    public Page<AuditRow> ofBatch(UUID organisationId, UUID batchId, PageRequest page) {
        return read(OF_BATCH, Map.of("organisation", organisationId, "batch", batchId), page);
    }

    private Page<AuditRow> read(Extract extract, Map<String, ?> parameters, PageRequest page) {
        TypedQuery<AuditRow> rows = entities.createQuery(extract.rows(), AuditRow.class);
        TypedQuery<Long> total = entities.createQuery(extract.count(), Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        return Paging.read(rows, total, page);
    }
}
