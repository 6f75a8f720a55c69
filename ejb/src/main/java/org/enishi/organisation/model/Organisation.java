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
import org.enishi.organisation.data.OrganisationAction;
import org.enishi.organisation.data.OrganisationProfile;
import org.enishi.organisation.data.OrganisationState;
import org.enishi.organisation.event.OrganisationLeft;
import org.enishi.organisation.event.OrganisationPaused;
import org.enishi.organisation.event.OrganisationResumed;
import org.enishi.organisation.event.OrganisationStopped;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.text.SearchKey;

/**
 * A company, an institution, a supporter or the operator. Its kind is fixed when it is approved. An active organisation
 * always has an active administrator. While it is not active, none of its people can come in; from leaving there is no way
 * back.
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

    /** The chamber that says it is its member; may be empty. */
    private String chamber;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "state_changed_at")
    private Instant stateChangedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

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

    public Set<String> domains() {
        return Set.copyOf(domains);
    }

    public Organisation vouchedForBy(String chamberOfCommerce) {
        chamber = chamberOfCommerce;
        return this;
    }

    /** It rests, as it asked for. */
    public OrganisationPaused pause(String why, Instant now) {
        move(OrganisationAction.PAUSE, OrganisationState.PAUSED, why, now);
        return new OrganisationPaused(getId(), now);
    }

    public OrganisationResumed resume(String why, Instant now) {
        move(OrganisationAction.RESUME, OrganisationState.ACTIVE, why, now);
        return new OrganisationResumed(getId(), now);
    }

    public OrganisationStopped stop(String why, Instant now) {
        move(OrganisationAction.STOP, OrganisationState.STOPPED, why, now);
        return new OrganisationStopped(getId(), now);
    }

    /** For good. Its domains are free for others. */
    public OrganisationLeft leave(String why, Instant now) {
        move(OrganisationAction.LEAVE, OrganisationState.LEFT, why, now);
        domains.clear();
        return new OrganisationLeft(getId(), now);
    }

    private void move(OrganisationAction action, OrganisationState to, String why, Instant now) {
        OrganisationPolicy.canDo(kind, state, action).map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
        stateReason = Reason.of(why);
        stateChangedAt = now;
        state = to;
    }

    /** What could lead to people, when the time to keep it is over. Nothing but that it was there remains. */
    public void erase(String goneName, Instant now) {
        if (state != OrganisationState.LEFT) {
            throw new RuleViolated("rule.organisation.erase.state");
        }
        name = goneName;
        kana = "";
        searchKey = "";
        corporateNumber = "";
        postalAddress = "";
        phone = "";
        chamber = "";
        fields.clear();
        erasedAt = now;
    }

    /** Somebody has shown that he has a mailbox there. */
    public void gainDomain(String domain) {
        domains.add(domain);
    }

    public void loseDomain(String domain) {
        domains.remove(domain);
    }

    public void workIn(Set<String> wanted) {
        if (kind == OrganisationKind.INSTITUTION && wanted.isEmpty()) {
            throw new RuleViolated("rule.application.fields");
        }
        fields.clear();
        fields.addAll(wanted);
    }

    public Set<String> fields() {
        return Set.copyOf(fields);
    }

    public OrganisationState state() {
        return state;
    }

    public boolean isActive() {
        return state == OrganisationState.ACTIVE;
    }
}
