package org.enishi.portal.data;

import java.util.List;

/** The links of one category, which may be none. */
public record LinkGroup(LinkCategory category, List<LinkRow> links) {

    public LinkGroup {
        links = List.copyOf(links);
    }
}
