package org.enishi.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.portal.store.Announcements;
import org.enishi.portal.store.UsefulLinks;
import org.enishi.shared.search.Text;
import org.enishi.shared.search.TextIndex;
import org.enishi.shared.search.Wanted;

/** Announcements and links in the index of this node. What it reads is committed. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PortalShelf {

    private final TextIndex news = new TextIndex();
    private final TextIndex addresses = new TextIndex();

    @Inject
    private Announcements announcements;

    @Inject
    private UsefulLinks links;

    /** @param permitted what whoever asks may see, with the marks of its texts */
    List<UUID> findNews(Wanted wanted, Map<UUID, Long> permitted) {
        return news.find(wanted, permitted, this::newsTexts);
    }

    List<UUID> findLinks(Wanted wanted, Map<UUID, Long> permitted) {
        return addresses.find(wanted, permitted, this::linkTexts);
    }

    private List<Text> newsTexts(Set<UUID> ids) {
        return announcements.texts(ids);
    }

    private List<Text> linkTexts(Set<UUID> ids) {
        return links.texts(ids);
    }

    void tidy() {
        news.tidy(announcements::marks, this::newsTexts);
        addresses.tidy(links::marks, this::linkTexts);
    }
}
