package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.store.FoundProjects;
import org.enishi.shared.search.Text;
import org.enishi.shared.search.TextIndex;
import org.enishi.shared.search.Wanted;

/** The projects in the index of this node. What it reads is committed, never what a transaction may still take back. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ProjectShelf {

    private final TextIndex index = new TextIndex();

    @Inject
    private FoundProjects projects;

    /** @param permitted what whoever asks may see, with the marks of its texts */
    List<UUID> find(Wanted wanted, Map<UUID, Long> permitted, boolean titlesOnly) {
        return titlesOnly
                ? index.findTitles(wanted, permitted, this::texts)
                : index.find(wanted, permitted, this::texts);
    }

    private List<Text> texts(Set<UUID> ids) {
        return projects.texts(ids);
    }

    void tidy() {
        index.tidy(projects::marks, this::texts);
    }
}
