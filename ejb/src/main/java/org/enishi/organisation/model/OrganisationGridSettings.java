package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.OrganisationColumn;
import org.enishi.organisation.data.OrganisationGridChoice;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** How one person wants to see the list of organisations. Columns that are added later are shown to everybody. */
@Entity
@Table(name = "organisation_grid_settings")
public class OrganisationGridSettings extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "hidden_columns")
    private String hiddenColumns;

    @Column(name = "page_size")
    private int pageSize;

    protected OrganisationGridSettings() {}

    public OrganisationGridSettings(UUID accountId, OrganisationGridChoice choice) {
        this.accountId = accountId;
        choose(choice);
    }

    public final void choose(OrganisationGridChoice choice) {
        if (!GridSettings.PAGE_SIZES.contains(choice.pageSize())) {
            throw new RuleViolated("rule.grid.settings");
        }
        hiddenColumns = choice.hidden().stream()
                .filter(OrganisationColumn::isChoosable)
                .map(OrganisationColumn::name)
                .sorted()
                .collect(Collectors.joining(","));
        pageSize = choice.pageSize();
    }

    /** What is hidden under a name that no column has any more is forgotten. */
    public OrganisationGridChoice choice() {
        List<String> names = List.of(hiddenColumns.split(","));
        return new OrganisationGridChoice(
                Arrays.stream(OrganisationColumn.values())
                        .filter(column -> names.contains(column.name()))
                        .collect(Collectors.toSet()),
                pageSize);
    }
}
