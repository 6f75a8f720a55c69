package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.GridService;
import org.enishi.organisation.data.Density;
import org.enishi.organisation.data.GridChoice;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** The settings of the user list, as a form, and the names of the views that somebody keeps. */
@Named
@ViewScoped
public class UsersSettings implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/organisation/users";

    @Inject
    private GridService grid;

    @Inject
    private CurrentActor currentActor;

    private transient GridChoice choice;
    private MemberColumn[] shown;
    private Density density;
    private int pageSize;
    private boolean singleKeys;
    private String viewName;

    @PostConstruct
    void open() {
        choice = grid.readChoice();
        shown = getColumns().stream().filter(choice::shows).toArray(MemberColumn[]::new);
        density = choice.density();
        pageSize = choice.pageSize();
        singleKeys = choice.singleKeys();
    }

    public GridChoice getChoice() {
        if (choice == null) {
            choice = grid.readChoice();
        }
        return choice;
    }

    public void choose(ListPlace place) {
        Set<MemberColumn> kept = Set.of(shown);
        Set<MemberColumn> hidden =
                getColumns().stream().filter(column -> !kept.contains(column)).collect(Collectors.toSet());
        if (Attempt.at(() -> grid.choose(new GridChoice(hidden, density, pageSize, singleKeys)))) {
            place.moveTo(0, pageSize);
            Redirect.to(LIST + place.usually(pageSize).query());
        }
    }

    public void keepView(ListPlace place) {
        String query = place.query().isEmpty() ? "?" : place.query();
        if (Attempt.at(() -> grid.keepView(viewName, query))) {
            Attempt.confirm("organisation.users.views.kept", viewName);
            Redirect.to(LIST + place.query());
        }
    }

    public void forgetView(UUID id, ListPlace place) {
        grid.forgetView(id);
        Redirect.to(LIST + place.query());
    }

    /** Those that the person has at all: several organisations show whose people they are, one's own where they are. */
    public List<MemberColumn> getColumns() {
        MemberColumn notHis = currentActor.get().isOperator() ? MemberColumn.PRESENCE : MemberColumn.ORGANISATION;
        return Arrays.stream(MemberColumn.values())
                .filter(MemberColumn::isChoosable)
                .filter(column -> column != notHis)
                .toList();
    }

    public List<Density> getDensities() {
        return List.of(Density.values());
    }

    public List<Integer> getSizes() {
        return ListPlace.SIZES;
    }

    public MemberColumn[] getShown() {
        return shown.clone();
    }

    public void setShown(MemberColumn[] shown) {
        this.shown = shown.clone();
    }

    public Density getDensity() {
        return density;
    }

    public void setDensity(Density density) {
        this.density = density;
    }

    public int getPageSize() {
        return pageSize;
    }

    public void setPageSize(int pageSize) {
        this.pageSize = pageSize;
    }

    public boolean isSingleKeys() {
        return singleKeys;
    }

    public void setSingleKeys(boolean singleKeys) {
        this.singleKeys = singleKeys;
    }

    public String getViewName() {
        return viewName;
    }

    public void setViewName(String viewName) {
        this.viewName = viewName;
    }
}
