package org.enishi.portal.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.portal.data.BudgetClass;
import org.enishi.portal.data.Measure;

/** One thing that happened, as it is read to be counted. */
public record Happening(
        Measure measure,
        Instant happenedAt,
        Instant begunAt,
        String region,
        UUID projectId,
        UUID companyId,
        UUID institutionId,
        String forms,
        Integer budget,
        boolean negotiable,
        String reason) {

    Set<String> formCodes() {
        return Arrays.stream(forms.split(",")).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    String budgetClass() {
        return BudgetClass.of(budget, negotiable).name();
    }

    /** Whole ones; what began a moment ago took none. */
    String days() {
        return String.valueOf(Math.max(0, Duration.between(begunAt, happenedAt).toDays()));
    }
}
