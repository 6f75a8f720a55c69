package org.enishi.portal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;

/** Counts a day. Of what only one side may know, the other is not written down in the first place. */
public final class Tally {

    /** What is counted together. */
    public record Key(
            String region, Measure measure, Dimension dimension, String part, UUID companyId, UUID institutionId) {}

    private final Map<Key, Long> amounts = new LinkedHashMap<>();
    private final Map<UUID, Set<String>> fields;

    /** @param fields the codes of the fields of institutions */
    public Tally(Map<UUID, Set<String>> fields) {
        this.fields = fields;
    }

    public void add(Happening one) {
        switch (one.measure()) {
            case PUBLISHED -> {
                count(one, Dimension.TOTAL, List.of(""));
                byKindOfProject(one);
                byProjectForCompany(one);
            }
            case INTEREST, MEETING, AGREEMENT -> {
                count(one, Dimension.TOTAL, List.of(""));
                byKindOfProject(one);
                byProjectForCompany(one);
                count(one, Dimension.FIELD, fields.getOrDefault(one.institutionId(), Set.of()));
            }
            case NO_INTEREST -> {
                count(one, Dimension.TOTAL, List.of(""));
                count(one, Dimension.REASON, List.of(String.valueOf(one.reason())));
                byProjectForCompany(one);
            }
            case CURIOSITY -> {
                count(one, Dimension.TOTAL, List.of(""));
                forInstitution(one, Dimension.PROJECT, one.projectId().toString());
                byProjectForCompany(one);
            }
            case ANSWERED -> {
                forInstitution(one, Dimension.TOTAL, "");
                forInstitution(one, Dimension.DAYS, one.days());
            }
            case BOUNCED -> count(one, Dimension.TOTAL, List.of(""));
            case COMPANY_ANSWER, FIRST_ANSWER, FIRST_MEETING -> {
                count(one, Dimension.TOTAL, List.of(""));
                count(one, Dimension.DAYS, List.of(one.days()));
            }
            default -> throw new IllegalArgumentException(one.measure() + " is not counted one by one");
        }
    }

    private void byKindOfProject(Happening one) {
        count(one, Dimension.FORM, one.formCodes());
        count(one, Dimension.BUDGET, List.of(one.budgetClass()));
    }

    private void count(Happening one, Dimension dimension, Collection<String> parts) {
        parts.forEach(part ->
                add(new Key(one.region(), one.measure(), dimension, part, one.companyId(), one.institutionId()), 1));
    }

    /** Of which institution it came is not written down with it. */
    private void byProjectForCompany(Happening one) {
        String project = one.projectId().toString();
        add(new Key(one.region(), one.measure(), Dimension.PROJECT, project, one.companyId(), null), 1);
    }

    private void forInstitution(Happening one, Dimension dimension, String part) {
        add(new Key(one.region(), one.measure(), dimension, part, null, one.institutionId()), 1);
    }

    /** What the database has counted, because on one day it may happen a million times. */
    public void add(Mass mass) {
        add(new Key(mass.region(), mass.measure(), Dimension.TOTAL, "", null, mass.institutionId()), mass.amount());
    }

    public void add(Key key, long amount) {
        amounts.merge(key, amount, Long::sum);
    }

    public List<Map.Entry<Key, Long>> counted() {
        return new ArrayList<>(amounts.entrySet());
    }
}
