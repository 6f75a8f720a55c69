package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.regex.Pattern;
import org.enishi.portal.data.LinkCategory;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** A page of an institution, outside of this system, under one of the five categories. */
@Entity
@Table(name = "useful_link")
public class UsefulLink extends BaseEntity {

    /** Nothing that a browser would run instead of open. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+\\S*");

    @Column(updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    private LinkCategory category;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    private String title;
    private String url;

    @Column(name = "display_order")
    private int displayOrder;

    protected UsefulLink() {}

    public UsefulLink(String region, LinkCategory category, UUID organisationId, String title, String url) {
        if (!WEB_ADDRESS.matcher(url).matches()) {
            throw new RuleViolated("rule.link.url");
        }
        this.region = region;
        this.category = category;
        this.organisationId = organisationId;
        this.title = title;
        this.url = url;
    }

    /** Links of a category stand by this number, then by title. */
    public void moveTo(int order) {
        displayOrder = order;
    }
}
