package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.ContactFilter;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.data.KanaRow;
import org.enishi.presence.model.PhoneNumber;
import org.enishi.presence.model.SharedContact;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.persistence.Paging;
import org.enishi.shared.persistence.UniqueViolation;
import org.enishi.shared.text.SearchKey;

/** 共通電話帳, always of one organisation. */
@ApplicationScoped
public class SharedContacts {

    private static final String ROWS = """
            select new org.enishi.presence.data.ContactPlan(c.id, c.version, c.name, c.kana, c.company, c.groupName,
              c.firstNumber, c.secondNumber, c.thirdNumber, c.memo)
            """;

    private static final String OWN = " from SharedContact c where c.organisationId = :organisation";

    /** Names are found in the middle, readings and numbers from their beginning. Rows: 0 all, 1 those in it, 2 those not. */
    private static final String FILTERED = OWN + """
             and c.nameKey like :name escape '!' and c.kana like :kana escape '!'
             and c.companyKey like :company escape '!' and c.groupKey like :group escape '!'
             and (c.firstNumber like :number escape '!' or c.secondNumber like :number escape '!'
               or c.thirdNumber like :number escape '!')
             and (:inRow = 0 or (:inRow = 1 and substring(c.kana, 1, 1) in :letters)
               or (:inRow = 2 and substring(c.kana, 1, 1) not in :letters))
            """;

    /** Without a reading, at the end. */
    private static final String BY_KANA = " order by case when c.kana = '' then 1 else 0 end, c.kana, c.name, c.id";

    private static final String FILTERED_ROWS = ROWS + FILTERED + BY_KANA;

    private static final String FILTERED_COUNT = "select count(c.id)" + FILTERED;

    private static final String ALL = ROWS + OWN + BY_KANA;

    private static final String NUMBERED = ROWS + OWN + """
             and (c.firstNumber in :numbers or c.secondNumber in :numbers or c.thirdNumber in :numbers)
            """ + BY_KANA;

    private static final String ONE = ROWS + OWN + " and c.id = :id";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(SharedContact contact) {
        entities.persist(contact);
    }

    public void remove(SharedContact contact) {
        entities.remove(contact);
    }

    /** Nobody is there twice; the database sees to it also where two save at once. */
    public void settle() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new RuleViolated("rule.contact.taken") : e;
        }
    }

    public Page<ContactPlan> search(UUID organisationId, ContactFilter filter, PageRequest page) {
        return Paging.read(
                bind(entities.createQuery(FILTERED_ROWS, ContactPlan.class), organisationId, filter),
                bind(entities.createQuery(FILTERED_COUNT, Long.class), organisationId, filter),
                page);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID organisationId, ContactFilter filter) {
        KanaRow row = filter.row();
        return query.setParameter("organisation", organisationId)
                .setParameter("name", LikePattern.containing(SearchKey.of(filter.name())))
                .setParameter("kana", LikePattern.startingWith(SearchKey.hiragana(filter.kana())))
                .setParameter("company", LikePattern.containing(SearchKey.of(filter.company())))
                .setParameter("group", LikePattern.containing(SearchKey.of(filter.group())))
                .setParameter("number", LikePattern.startingWith(PhoneNumber.beginning(filter.number())))
                .setParameter("inRow", row == null ? 0 : row == KanaRow.OTHER ? 2 : 1)
                .setParameter("letters", (row == null ? KanaRow.OTHER : row).letters());
    }

    public List<ContactPlan> all(UUID organisationId) {
        return entities.createQuery(ALL, ContactPlan.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    public Optional<ContactPlan> find(UUID organisationId, UUID id) {
        return entities.createQuery(ONE, ContactPlan.class)
                .setParameter("organisation", organisationId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Whoever has one of the numbers. */
    public List<ContactPlan> numbered(UUID organisationId, Set<String> numbers) {
        return entities.createQuery(NUMBERED, ContactPlan.class)
                .setParameter("organisation", organisationId)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    public List<String> groups(UUID organisationId) {
        return entities.createQuery("""
                        select distinct c.groupName from SharedContact c
                        where c.organisationId = :organisation and c.groupName <> '' order by c.groupName
                        """, String.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    public Optional<SharedContact> lock(UUID organisationId, UUID id) {
        return entities.createQuery(
                        "select c from SharedContact c where c.id = :id and c.organisationId = :organisation",
                        SharedContact.class)
                .setParameter("id", id)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public List<SharedContact> lockAll(UUID organisationId) {
        return entities.createQuery(
                        "select c from SharedContact c where c.organisationId = :organisation order by c.id",
                        SharedContact.class)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
