package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.enishi.organisation.MemberAudit;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.audit.data.AuditSearch;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.shared.AuditActs;
import org.enishi.web.shared.CsvSheet;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.PlainList;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** What was done in the own organisation, or together in one go. */
@Named
@ViewScoped
public class HistoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> HEADINGS = List.of(
            "organisation.userHistory.at",
            "organisation.userHistory.act",
            "organisation.userHistory.actor",
            "organisation.userHistory.target",
            "organisation.userHistory.before",
            "organisation.userHistory.after",
            "organisation.userHistory.channel",
            "organisation.mypage.remoteAddress",
            "organisation.history.requestId");

    private static final String BATCH = "batch";
    private static final String NAME = "q";
    private static final String ACT = "act";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    @Inject
    private MemberAudit audit;

    @Inject
    private Clock clock;

    @Inject
    private History words;

    private ListPlace place;
    private transient PlainList<AuditRow> list;

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
            list = PlainList.read(place, this::read);
        }
        return list;
    }

    public boolean isExportable() {
        return !isOfBatch() && getProblem().isEmpty() && !getList().rows().isEmpty();
    }

    /** What the list finds, with the number of the request by which a line is found in the log of the server. */
    public void export() throws IOException {
        CsvSheet sheet = new CsvSheet().row(HEADINGS.stream().map(Texts::of).toList());
        audit.export(search()).forEach(row -> sheet.row(cells(row)));
        Faces.sendFile(sheet.bytes(), Texts.of("organisation.history.file"), true);
    }

    private List<String> cells(AuditRow row) {
        return Arrays.asList(
                JapanTime.second(row.at()),
                Texts.label(row.act()),
                row.actorName(),
                row.targetName(),
                words.word(row.item(), row.before()),
                words.word(row.item(), row.after()),
                row.channel() == null ? "" : Texts.label(row.channel()),
                row.remoteAddress(),
                row.requestId());
    }

    private Page<AuditRow> read(PageRequest request) {
        if (isOfBatch()) {
            return audit.ofBatch(ObjectId.of(place.filter(BATCH)), request);
        }
        return getProblem().isEmpty() ? audit.ofOwnOrganisation(search(), request) : new Page<>(List.of(), 0);
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
