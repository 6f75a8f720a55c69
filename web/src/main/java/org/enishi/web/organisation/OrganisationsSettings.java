package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.organisation.GridService;
import org.enishi.organisation.data.OrganisationColumn;
import org.enishi.organisation.data.OrganisationGridChoice;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** The settings of the list of organisations, as a form. */
@Named
@ViewScoped
public class OrganisationsSettings implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/operator/organisations";

    @Inject
    private GridService grid;

    private transient OrganisationGridChoice choice;
    private OrganisationColumn[] shown;
    private int pageSize;

    @PostConstruct
    void open() {
        shown = getColumns().stream().filter(getChoice()::shows).toArray(OrganisationColumn[]::new);
        pageSize = getChoice().pageSize();
    }

    OrganisationGridChoice getChoice() {
        if (choice == null) {
            choice = grid.readOrganisationChoice();
        }
        return choice;
    }

    public boolean shows(String column) {
        return getChoice().shows(OrganisationColumn.valueOf(column));
    }

    public void choose(ListPlace place) {
        Set<OrganisationColumn> kept = Set.of(shown);
        Set<OrganisationColumn> hidden =
                getColumns().stream().filter(column -> !kept.contains(column)).collect(Collectors.toSet());
        if (Attempt.at(() -> grid.chooseForOrganisations(new OrganisationGridChoice(hidden, pageSize)))) {
            place.moveTo(0, pageSize);
            Redirect.to(LIST + place.usually(pageSize).query());
        }
    }

    public List<OrganisationColumn> getColumns() {
        return Arrays.stream(OrganisationColumn.values())
                .filter(OrganisationColumn::isChoosable)
                .toList();
    }

    public List<Integer> getSizes() {
        return ListPlace.SIZES;
    }

    public OrganisationColumn[] getShown() {
        return shown.clone();
    }

    public void setShown(OrganisationColumn[] shown) {
        this.shown = shown.clone();
    }

    public int getPageSize() {
        return pageSize;
    }

    public void setPageSize(int pageSize) {
        this.pageSize = pageSize;
    }
}
