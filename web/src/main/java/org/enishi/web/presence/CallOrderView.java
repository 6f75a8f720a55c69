package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.GroupService;
import org.enishi.presence.RingingService;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.data.RingOrder;
import org.enishi.presence.data.RingStrategy;
import org.enishi.presence.data.Ringer;
import org.enishi.presence.data.RingingPlan;
import org.enishi.presence.data.RingingSheet;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** 着信順位設定: choose a group, put its people in their order, see who would be called now. */
@Named
@ViewScoped
public class CallOrderView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence/call-order?group=";

    @Inject
    private RingingService ringing;

    @Inject
    private GroupService groups;

    private String group;
    private boolean read;
    private String groupName = "";
    private long version;
    private RingStrategy strategy;
    private boolean skipAway;
    private boolean skipOffline;
    private String lastResort;
    private List<UUID> seats = new ArrayList<>();
    private transient List<Ringer> people;
    private transient RingOrder now;

    @PostConstruct
    void open() {
        String chosen = Faces.getRequestParameter("group");
        group = chosen == null || chosen.isEmpty() ? null : chosen;
    }

    /** Whether a group was chosen. */
    public boolean isChosen() {
        if (group != null && !read) {
            RingingSheet sheet = ringing.read(ObjectId.of(group));
            read = true;
            groupName = sheet.groupName();
            version = sheet.plan().version();
            strategy = sheet.plan().strategy();
            skipAway = sheet.plan().skipAway();
            skipOffline = sheet.plan().skipOffline();
            lastResort = sheet.plan().lastResort();
            seats = new ArrayList<>(sheet.plan().seats());
        }
        return group != null;
    }

    private RingingPlan plan() {
        return new RingingPlan(ObjectId.of(group), version, strategy, skipAway, skipOffline, lastResort, seats);
    }

    /** Everybody of the group in the order that is being made. */
    public List<Ringer> getPeople() {
        if (people == null) {
            people = ringing.seats(plan());
            seats = new ArrayList<>(people.stream().map(Ringer::id).toList());
        }
        return people;
    }

    public void raise(Ringer one) {
        move(one, -1);
    }

    public void lower(Ringer one) {
        move(one, 1);
    }

    private void move(Ringer one, int by) {
        getPeople();
        int place = seats.indexOf(one.id());
        if (place >= 0 && place + by >= 0 && place + by < seats.size()) {
            Collections.swap(seats, place, place + by);
        }
        look();
    }

    public String getOrder() {
        return getPeople().stream().map(one -> one.id().toString()).collect(Collectors.joining(" "));
    }

    /** As they were dragged. Whoever is not named comes last, and whoever is named without being of the group is not heard of. */
    public void setOrder(String order) {
        getPeople();
        List<String> wanted = Arrays.asList((order == null ? "" : order).split(" "));
        seats.sort(Comparator.comparingInt(seat -> place(wanted.indexOf(seat.toString()))));
        look();
    }

    private static int place(int found) {
        return found < 0 ? Integer.MAX_VALUE : found;
    }

    /** 今 着信したら, as it stands in the form. */
    public void look() {
        people = null;
        now = null;
    }

    /** 更新. */
    public void update() {
        getPeople();
        if (Attempt.at(() -> ringing.settle(plan()))) {
            Attempt.confirm("presence.callOrder.updated");
            Redirect.to(PAGE + group);
        }
    }

    public RingOrder getNow() {
        if (now == null) {
            now = ringing.preview(plan());
        }
        return now;
    }

    public List<GroupRow> getGroups() {
        return groups.list();
    }

    public String getGroup() {
        return group;
    }

    public String getGroupName() {
        return groupName;
    }

    public RingStrategy[] getStrategies() {
        return RingStrategy.values();
    }

    public RingStrategy getStrategy() {
        return strategy;
    }

    public void setStrategy(RingStrategy strategy) {
        this.strategy = strategy;
    }

    public boolean isSkipAway() {
        return skipAway;
    }

    public void setSkipAway(boolean skipAway) {
        this.skipAway = skipAway;
    }

    public boolean isSkipOffline() {
        return skipOffline;
    }

    public void setSkipOffline(boolean skipOffline) {
        this.skipOffline = skipOffline;
    }

    public String getLastResort() {
        return lastResort;
    }

    public void setLastResort(String lastResort) {
        this.lastResort = lastResort;
    }
}
