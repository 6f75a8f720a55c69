package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.AbsencePlanService;
import org.enishi.presence.GroupService;
import org.enishi.presence.data.GroupPlan;
import org.enishi.presence.data.GroupRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** 内線グループ of the own organisation: the list, and one of them to be changed. */
@Named
@ViewScoped
public class GroupsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence/groups";

    @Inject
    private GroupService groups;

    @Inject
    private AbsencePlanService plans;

    private String newName;
    private UUID edited;
    private String name;
    private boolean stateOnly;
    private List<String> people = new ArrayList<>();
    private long version;
    private transient List<GroupRow> rows;
    private transient List<ColleagueRow> colleagues;

    public void open() {
        act("presence.groups.opened", () -> groups.open(newName));
    }

    public void edit(GroupRow row) {
        GroupPlan known = groups.read(row.id());
        edited = row.id();
        name = known.name();
        stateOnly = known.stateOnly();
        people = known.people().stream().map(UUID::toString).collect(Collectors.toCollection(ArrayList::new));
        version = known.version();
    }

    public void change() {
        Set<UUID> wanted = people.stream().map(UUID::fromString).collect(Collectors.toSet());
        act("presence.groups.changed", () -> groups.change(edited, new GroupPlan(name, stateOnly, wanted, version)));
    }

    public void raise(GroupRow row) {
        act("presence.groups.raised", () -> groups.raise(row.id()));
    }

    public void dissolve() {
        act("presence.groups.dissolved", () -> groups.dissolve(edited));
    }

    private static void act(String done, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Attempt.confirm(done);
            Redirect.to(PAGE);
        }
    }

    public List<GroupRow> getRows() {
        if (rows == null) {
            rows = groups.list();
        }
        return rows;
    }

    /** Everybody of the organisation, the reader too. */
    public List<ColleagueRow> getColleagues() {
        if (colleagues == null) {
            colleagues = plans.everybody();
        }
        return colleagues;
    }

    public boolean isEditing() {
        return edited != null;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isStateOnly() {
        return stateOnly;
    }

    public void setStateOnly(boolean stateOnly) {
        this.stateOnly = stateOnly;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = new ArrayList<>(people);
    }
}
