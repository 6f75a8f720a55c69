package org.enishi.organisation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.enishi.organisation.data.OrganisationProfile;
import org.enishi.organisation.data.OrganisationState;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.text.SearchKey;

/**
 * A company, an institution, a supporter or the operator. Its kind is fixed when it is approved. An active organisation
 * always has an active administrator.
 */
@Entity
@Table(name = "organisation")
public class Organisation extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    private OrganisationState state;

    private String name;
    private String kana;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "corporate_number")
    private String corporateNumber;

    @Column(name = "postal_address")
    private String postalAddress;

    private String phone;

    /** The region is the tenant: its organisations meet each other, those of another region do not. */
    @Column(updatable = false)
    private String region;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "organisation_domain", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "domain")
    private Set<String> domains = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_field", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "field_code")
    private Set<String> fields = new TreeSet<>();

    protected Organisation() {}

    public Organisation(OrganisationKind kind, String region, OrganisationProfile profile, Instant now) {
        this.kind = kind;
        this.region = region;
        this.state = OrganisationState.ACTIVE;
        this.name = profile.name();
        this.kana = profile.kana();
        this.searchKey = SearchKey.of(profile.name() + " " + profile.kana());
        this.corporateNumber = profile.corporateNumber();
        this.postalAddress = profile.postalAddress();
        this.phone = profile.phone();
        this.domains.addAll(profile.domains());
        this.fields.addAll(profile.fields());
        this.createdAt = now;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String region() {
        return region;
    }

    public boolean isActive() {
        return state == OrganisationState.ACTIVE;
    }
}
