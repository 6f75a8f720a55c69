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
import org.enishi.shared.text.SingleLine;

/** A page of an institution, outside of this system, under one of the five categories. */
@Entity
@Table(name = "useful_link")
public class UsefulLink extends BaseEntity {

    /** Of one institution. */
    public static final int MOST = 50;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_URL = 1000;

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
        this.region = region;
        this.organisationId = organisationId;
        change(category, title, url);
    }

    public final void change(LinkCategory wantedCategory, String wantedTitle, String wantedUrl) {
        String address = wantedUrl == null ? "" : wantedUrl;
        if (wantedCategory == null) {
            throw new RuleViolated("rule.link.category");
        }
        if (wantedTitle == null || wantedTitle.isBlank() || wantedTitle.strip().length() > LONGEST_TITLE) {
            throw new RuleViolated("rule.link.title", LONGEST_TITLE);
        }
        if (address.length() > LONGEST_URL || !WEB_ADDRESS.matcher(address).matches()) {
            throw new RuleViolated("rule.link.url");
        }
        category = wantedCategory;
        title = SingleLine.of(wantedTitle).strip();
        url = address;
    }

    /** Links of a category stand by this number, then by title. */
    public void moveTo(int order) {
        displayOrder = order;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String region() {
        return region;
    }

    public String url() {
        return url;
    }

    public String title() {
        return title;
    }
}
