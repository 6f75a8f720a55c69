package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.enishi.organisation.MemberAudit;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.audit.data.AuditSearch;
import org.enishi.shared.persistence.Page;
import org.enishi.web.shared.AuditActs;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.PlainList;
import org.enishi.web.shared.Texts;

/** What was done in the own organisation, or together in one go. */
@Named
@RequestScoped
public class HistoryView {

    private static final String BATCH = "batch";
    private static final String NAME = "q";
    private static final String ACT = "act";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    @Inject
    private MemberAudit audit;

    @Inject
    private Clock clock;

    private ListPlace place;
    private PlainList<AuditRow> list;

    @PostConstruct
    void open() {
        place = ListPlace.here(BATCH, NAME, ACT, FROM, UNTIL);
    }

    public boolean isOfBatch() {
        return !place.filter(BATCH).isEmpty();
    }

    public ListPlace getPlace() {
        return place;
    }

    /** What is looked for; null for any. */
    public AuditAct getAct() {
        return AuditActs.of(place.filter(ACT));
    }

    public List<AuditAct> getActs() {
        return AuditActs.all();
    }

    /** Why nothing can be looked for as it is asked; empty where it can. */
    public String getProblem() {
        if (!isReadable(FROM) || !isReadable(UNTIL)) {
            return Texts.of("organisation.history.unreadable");
        }
        boolean backwards = day(FROM)
                .flatMap(from -> day(UNTIL).map(until -> until.isBefore(from)))
                .orElse(false);
        return backwards ? Texts.of("organisation.history.backwards") : "";
    }

    private boolean isReadable(String name) {
        return place.filter(name).isEmpty() || day(name).isPresent();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(place.filter(name)))
                    .filter(day -> day.getYear() > 0 && day.getYear() < 9999);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public PlainList<AuditRow> getList() {
        if (list == null) {
            list = PlainList.of(place, read());
        }
        return list;
    }

    private Page<AuditRow> read() {
        if (isOfBatch()) {
            return audit.ofBatch(ObjectId.of(place.filter(BATCH)), place.request());
        }
        return getProblem().isEmpty() ? audit.ofOwnOrganisation(search(), place.request()) : new Page<>(List.of(), 0);
    }

    /** The last day is one of those that are meant. */
    private AuditSearch search() {
        return new AuditSearch(
                place.filter(NAME),
                getAct(),
                day(FROM).map(this::beginOf).orElse(null),
                day(UNTIL).map(day -> beginOf(day.plusDays(1))).orElse(null));
    }

    private Instant beginOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
