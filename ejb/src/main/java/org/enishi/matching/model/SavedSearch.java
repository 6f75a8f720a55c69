package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.SearchDraft;
import org.enishi.matching.data.SearchRhythm;
import org.enishi.matching.data.SearchRow;
import org.enishi.matching.event.SearchFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/**
 * A search that one person of an institution keeps. In its rhythm it tells him of the projects that were published since it
 * last did, and never of one twice. Nobody else reads it.
 */
@Entity
@Table(name = "saved_search")
public class SavedSearch extends BaseEntity {

    public static final int MOST_OF_ONE = 20;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 100;

    /** What is told soon is collected meanwhile. */
    private static final Duration SOON = Duration.ofMinutes(10);

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "institution_id", updatable = false)
    private UUID institutionId;

    private String name;

    private String text;

    @Column(name = "in_body")
    private boolean inBody;

    private String forms;

    @Enumerated(EnumType.STRING)
    private SearchRhythm rhythm;

    /** What was published before is told or was there already. */
    @Column(name = "told_until")
    private Instant toldUntil;

    /** Null for never. */
    @Column(name = "due_at")
    private Instant dueAt;

    protected SavedSearch() {}

    public SavedSearch(UUID accountId, UUID institutionId, SearchDraft draft, Instant now) {
        this.accountId = accountId;
        this.institutionId = institutionId;
        this.name = Reason.text(draft.name(), LONGEST_NAME, "rule.search.name.missing");
        String wanted = Reason.optional(draft.text(), LONGEST_TEXT);
        this.text = wanted == null ? "" : wanted;
        this.inBody = draft.inBody();
        this.forms = String.join(",", new TreeSet<>(draft.forms()));
        if (text.isEmpty() && forms.isEmpty()) {
            throw new RuleViolated("rule.search.empty");
        }
        this.toldUntil = now;
        turnTo(draft.rhythm(), now);
    }

    /** What was published while it was off stays untold. */
    public void turnTo(SearchRhythm wanted, Instant now) {
        if (wanted == null) {
            throw new RuleViolated("rule.search.rhythm.missing");
        }
        if (rhythm == SearchRhythm.OFF) {
            toldUntil = now;
        }
        rhythm = wanted;
        dueAt = next(now);
    }

    private Instant next(Instant now) {
        LocalDate today = Days.of(now);
        return switch (rhythm) {
            case SOON -> now.plus(SOON);
            case DAILY -> firstMorning(today, today.plusDays(1), now);
            case WEEKLY ->
                firstMorning(
                        today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
                        today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
                        now);
            case OFF -> null;
        };
    }

    private static Instant firstMorning(LocalDate day, LocalDate otherwise, Instant now) {
        Instant morning = Days.publication(day);
        return now.isBefore(morning) ? morning : Days.publication(otherwise);
    }

    public boolean isDue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    /** @param titles of what was published since, the newest first; of nothing nothing is told */
    public List<SearchFound> tell(List<String> titles, Instant now) {
        toldUntil = now;
        dueAt = next(now);
        return titles.isEmpty() ? List.of() : List.of(new SearchFound(getId(), accountId, name, link(), titles));
    }

    private String link() {
        StringBuilder link = new StringBuilder("/index?tab=").append(InstitutionTab.RECRUITING);
        if (!text.isEmpty()) {
            link.append("&q=").append(URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        if (inBody) {
            link.append("&body=1");
        }
        if (!forms.isEmpty()) {
            link.append("&form=").append(forms);
        }
        return link.toString();
    }

    public InstitutionFilter filter() {
        InstitutionFilter usual = InstitutionFilter.of(InstitutionTab.RECRUITING);
        return new InstitutionFilter(
                InstitutionTab.RECRUITING, text, inBody, formCodes(), null, false, usual.sort(), false);
    }

    private Set<String> formCodes() {
        return forms.isEmpty() ? Set.of() : Set.of(forms.split(","));
    }

    public SearchRow row() {
        return new SearchRow(getId(), name, text, inBody, formCodes(), rhythm);
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID institutionId() {
        return institutionId;
    }

    public Instant toldUntil() {
        return toldUntil;
    }
}
