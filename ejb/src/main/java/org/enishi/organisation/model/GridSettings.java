package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.Density;
import org.enishi.organisation.data.GridChoice;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** How one person wants to see the user list. Columns that are added later are shown to everybody. */
@Entity
@Table(name = "grid_settings")
public class GridSettings extends BaseEntity {

    public static final List<Integer> PAGE_SIZES = List.of(25, 50, 100, 200, 500);

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "hidden_columns")
    private String hiddenColumns;

    @Enumerated(EnumType.STRING)
    private Density density;

    @Column(name = "page_size")
    private int pageSize;

    @Column(name = "single_keys")
    private boolean singleKeys;

    protected GridSettings() {}

    public GridSettings(UUID accountId, GridChoice choice) {
        this.accountId = accountId;
        choose(choice);
    }

    public final void choose(GridChoice choice) {
        if (choice.density() == null || !PAGE_SIZES.contains(choice.pageSize())) {
            throw new RuleViolated("rule.grid.settings");
        }
        hiddenColumns = choice.hidden().stream()
                .filter(MemberColumn::isChoosable)
                .map(MemberColumn::name)
                .sorted()
                .collect(Collectors.joining(","));
        density = choice.density();
        pageSize = choice.pageSize();
        singleKeys = choice.singleKeys();
    }

    /** What is hidden under a name that no column has any more is forgotten. */
    public GridChoice choice() {
        List<String> names = List.of(hiddenColumns.split(","));
        return new GridChoice(
                Arrays.stream(MemberColumn.values())
                        .filter(column -> names.contains(column.name()))
                        .collect(Collectors.toSet()),
                density,
                pageSize,
                singleKeys);
    }
}
