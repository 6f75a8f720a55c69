package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.portal.LinkDesk;
import org.enishi.portal.LinkService;
import org.enishi.portal.data.LinkGroup;
import org.enishi.portal.data.LinkState;

/** The link collection, category by category. */
@Named
@RequestScoped
public class LinksView {

    @Inject
    private LinkService links;

    @Inject
    private LinkDesk desk;

    private List<LinkGroup> groups;

    @PostConstruct
    void open() {
        groups = links.listByCategory();
    }

    public List<LinkGroup> getGroups() {
        return groups;
    }

    /** Of those that the viewer keeps; asked for only where he keeps some. */
    public long getDead() {
        return desk.health().values().stream()
                .filter(health -> health.state() == LinkState.DEAD)
                .count();
    }
}
