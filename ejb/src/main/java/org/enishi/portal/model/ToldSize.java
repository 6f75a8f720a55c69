package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.OrganisationSize;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.OrganisationKind;

/** How large an organisation was when everybody was last told of its kind. Replaced as a whole kind, and never by itself. */
@Entity
@Table(name = "told_size")
public class ToldSize extends BaseEntity {

    private static final String SEPARATOR = ",";

    @Column(updatable = false)
    private String region;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OrganisationKind kind;

    @Column(updatable = false)
    private long people;

    @Column(updatable = false)
    private String fields;

    protected ToldSize() {}

    public ToldSize(String region, OrganisationSize size) {
        this.region = region;
        this.organisationId = size.organisationId();
        this.kind = size.kind();
        this.people = size.people();
        this.fields = String.join(SEPARATOR, new TreeSet<>(size.fields()));
    }

    public OrganisationSize size() {
        Set<String> codes = Arrays.stream(fields.split(SEPARATOR))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        return new OrganisationSize(organisationId, kind, people, codes);
    }
}
