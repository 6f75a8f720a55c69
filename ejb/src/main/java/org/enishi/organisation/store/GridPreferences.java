package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.SavedViewRow;
import org.enishi.organisation.model.GridSettings;
import org.enishi.organisation.model.OrganisationGridSettings;
import org.enishi.organisation.model.SavedView;

/** How people like to see lists. */
@ApplicationScoped
public class GridPreferences {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(GridSettings settings) {
        entities.persist(settings);
    }

    public void add(OrganisationGridSettings settings) {
        entities.persist(settings);
    }

    public Optional<OrganisationGridSettings> organisationSettingsOf(UUID accountId) {
        return entities.createQuery(
                        "select s from OrganisationGridSettings s where s.accountId = :account",
                        OrganisationGridSettings.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    public void add(SavedView view) {
        entities.persist(view);
    }

    public void remove(SavedView view) {
        entities.remove(view);
    }

    public Optional<GridSettings> settingsOf(UUID accountId) {
        return entities.createQuery("select s from GridSettings s where s.accountId = :account", GridSettings.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The oldest first. */
    public List<SavedViewRow> viewsOf(UUID accountId) {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.SavedViewRow(v.id, v.name, v.query) from SavedView v
                        where v.accountId = :account order by v.createdAt, v.id
                        """, SavedViewRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public Optional<SavedView> findView(UUID id) {
        return Optional.ofNullable(entities.find(SavedView.class, id));
    }

    public Optional<SavedView> findView(UUID accountId, String name) {
        return entities.createQuery(
                        "select v from SavedView v where v.accountId = :account and v.name = :name", SavedView.class)
                .setParameter("account", accountId)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
