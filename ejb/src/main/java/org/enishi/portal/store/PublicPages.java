package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.enishi.portal.data.PublicPage;
import org.enishi.portal.model.DraftedPage;
import org.enishi.portal.model.PageEdition;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** What the public pages say in every region, what they said, and what is being written. */
@ApplicationScoped
public class PublicPages {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** The newest first. */
    public List<PageEdition> editions(String region, PublicPage page) {
        return entities.createQuery(
                        "select e from PageEdition e where e.region = :region and e.page = :page order by e.edition desc",
                        PageEdition.class)
                .setParameter("region", region)
                .setParameter("page", page)
                .getResultList();
    }

    public Optional<DraftedPage> draft(String region, PublicPage page) {
        return draft(region, page, LockModeType.NONE);
    }

    /** As it is now, and locked until the end of the transaction. */
    public Optional<DraftedPage> lockDraft(String region, PublicPage page) {
        return draft(region, page, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<DraftedPage> draft(String region, PublicPage page, LockModeType lock) {
        return entities.createQuery(
                        "select d from DraftedPage d where d.region = :region and d.page = :page", DraftedPage.class)
                .setParameter("region", region)
                .setParameter("page", page)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Of two who begin at once, the second one is told here. */
    public void add(DraftedPage draft) {
        entities.persist(draft);
        write();
    }

    /** Of two who publish at once, the second one is told here. */
    public void add(PageEdition edition) {
        entities.persist(edition);
        write();
    }

    /** Of two who do so at once, the second one is told here. */
    public void remove(PageEdition edition) {
        entities.remove(edition);
        write();
    }

    public void remove(DraftedPage draft) {
        entities.remove(draft);
    }

    public void write() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleEdit();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
    }
}
