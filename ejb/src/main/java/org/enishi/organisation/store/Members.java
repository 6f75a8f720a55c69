package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberRow;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.text.SearchKey;

/** The accounts as lists of people. Two statements for a page, however long it is. */
@ApplicationScoped
public class Members {

    private static final String MATCHING = """
             and a.state <> org.enishi.organisation.data.AccountState.DELETED
               and a.searchKey like :pattern escape '!'
            """;

    private static final String OF_ORGANISATION = " where a.organisation.id = :owner" + MATCHING;

    private static final String OF_REGION = " where a.organisation.region = :owner" + MATCHING;

    private static final String ROWS = """
            select new org.enishi.organisation.data.MemberRow(
                a.id, a.organisation.name, a.familyName, a.givenName, a.familyKana, a.givenKana,
                a.title, a.department, a.mailAddress, a.role, a.state)
            from Account a
            """;

    private static final String COUNT = "select count(a) from Account a";

    private static final String BY_KANA = " order by a.organisation.kana, a.familyKana, a.givenKana, a.id";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public Page<MemberRow> ofOrganisation(UUID organisationId, MemberFilter filter, PageRequest page) {
        return new Page<>(
                rows(ROWS + OF_ORGANISATION + BY_KANA, organisationId, filter, page),
                count(COUNT + OF_ORGANISATION, organisationId, filter));
    }

    public Page<MemberRow> ofRegion(String region, MemberFilter filter, PageRequest page) {
        return new Page<>(
                rows(ROWS + OF_REGION + BY_KANA, region, filter, page), count(COUNT + OF_REGION, region, filter));
    }

    private List<MemberRow> rows(String jpql, Object owner, MemberFilter filter, PageRequest page) {
        return entities.createQuery(jpql, MemberRow.class)
                .setParameter("owner", owner)
                .setParameter("pattern", pattern(filter))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    private long count(String jpql, Object owner, MemberFilter filter) {
        return entities.createQuery(jpql, Long.class)
                .setParameter("owner", owner)
                .setParameter("pattern", pattern(filter))
                .getSingleResult();
    }

    /** Folded first: a full-width percent sign becomes a plain one, which then means only itself. */
    private static String pattern(MemberFilter filter) {
        return LikePattern.containing(SearchKey.of(filter.text()));
    }
}
