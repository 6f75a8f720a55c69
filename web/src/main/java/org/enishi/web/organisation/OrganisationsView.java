package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.organisation.data.OrganisationFilter;
import org.enishi.organisation.data.OrganisationLine;
import org.enishi.organisation.data.OrganisationState;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.web.shared.CsvSheet;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.SortedRows;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.model.SortMeta;

/** All organisations of the region. */
@Named
@ViewScoped
public class OrganisationsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String YES = "1";

    /** The headings of the file, which are those of the table. */
    private static final List<String> HEADINGS = List.of(
            "organisation.organisations.name",
            "organisation.organisations.kana",
            "organisation.organisations.kind",
            "organisation.organisations.state",
            "organisation.organisations.corporateNumber",
            "organisation.organisations.region",
            "organisation.organisations.domains",
            "organisation.organisations.administrators",
            "organisation.organisations.people",
            "organisation.organisations.created",
            "organisation.organisations.lastSignIn");

    @Inject
    private OrganisationRegister register;

    @Inject
    private OrganisationsSettings settings;

    private ListPlace place;
    private transient SortedRows<OrganisationLine> rows;
    private transient Long unattended;

    @PostConstruct
    void open() {
        place = ListPlace.here("q", "kind", "state", "unattended", SortedRows.SORT)
                .usually(settings.getChoice().pageSize());
    }

    public void export() throws IOException {
        CsvSheet sheet =
                new CsvSheet().row(HEADINGS.stream().map(key -> Texts.of(key)).toList());
        register.export(filter(), OrganisationRows.order(place)).forEach(line -> sheet.row(cells(line)));
        try {
            Faces.sendFile(sheet.bytes(), "organisations.csv", true);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static List<String> cells(OrganisationLine line) {
        return Stream.of(
                        line.row().name(),
                        line.row().kana(),
                        Texts.label(line.row().kind()),
                        Texts.label(line.row().state()),
                        line.row().corporateNumber(),
                        line.row().regionName(),
                        String.join(" ", line.domains()),
                        String.valueOf(line.administrators()),
                        String.valueOf(line.people()),
                        JapanTime.date(line.row().createdAt()),
                        JapanTime.minute(line.lastSignedInAt()))
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    private OrganisationFilter filter() {
        return new OrganisationFilter(
                place.filter("q"),
                Chosen.of(OrganisationKind.class, place.filter("kind")),
                Chosen.of(OrganisationState.class, place.filter("state")),
                isUnattended());
    }

    public SortedRows<OrganisationLine> getRows() {
        if (rows == null) {
            OrganisationFilter filter = filter();
            rows = new SortedRows<>(
                    place,
                    page -> register.list(filter, OrganisationRows.order(place), page),
                    line -> line.row().id());
        }
        return rows;
    }

    public SortMeta getSort() {
        return OrganisationRows.meta(place);
    }

    public ListPlace getPlace() {
        return place;
    }

    public boolean isUnattended() {
        return YES.equals(place.filter("unattended"));
    }

    public long getUnattendedCount() {
        if (unattended == null) {
            unattended = register.countUnattended();
        }
        return unattended;
    }

    public List<OrganisationKind> getKinds() {
        return List.of(OrganisationKind.values());
    }

    public List<OrganisationState> getStates() {
        return List.of(OrganisationState.values());
    }

    public OrganisationKind getKind() {
        return filter().kind();
    }

    public OrganisationState getState() {
        return filter().state();
    }

    /** The address of the same list without one of its filters. */
    public String without(String filter) {
        ListPlace rest = ListPlace.here(Stream.of("q", "kind", "state", "unattended", SortedRows.SORT)
                .filter(name -> !name.equals(filter))
                .toArray(String[]::new));
        return "/operator/organisations" + rest.query();
    }

    /** How a state is marked, beside its word. */
    public String tone(OrganisationState state) {
        return switch (state) {
            case ACTIVE -> "good";
            case PAUSED -> "warn";
            case STOPPED -> "bad";
            case LEFT -> "";
        };
    }
}
