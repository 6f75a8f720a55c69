package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.portal.LinkService;
import org.enishi.portal.data.LinkGroup;

/** The link collection, category by category. */
@Named
@RequestScoped
public class LinksView {

    @Inject
    private LinkService links;

    private List<LinkGroup> groups;

    @PostConstruct
    void open() {
        groups = links.listByCategory();
    }

    public List<LinkGroup> getGroups() {
        return groups;
    }
}
