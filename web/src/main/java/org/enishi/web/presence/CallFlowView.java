package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.enishi.presence.ConsoleService;
import org.enishi.presence.FlowService;
import org.enishi.presence.GroupService;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowRoute;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.GroupRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** コールフロー of one number, or without an id in the address of a new one; 今 着信したら shows where a call would go. */
@Named
@ViewScoped
public class CallFlowView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/presence/call-flows";

    @Inject
    private FlowService flows;

    @Inject
    private GroupService groups;

    @Inject
    private ConsoleService console;

    private String id;
    private boolean read;
    private long version;
    private String dialled = "";
    private String name = "";
    private boolean house = true;
    private HoursForm hours;
    private LocalDateTime moment;
    private final List<FlowStepForm> open = new ArrayList<>(List.of(new FlowStepForm()));
    private final List<FlowStepForm> closed = new ArrayList<>();
    private FlowRoute route;

    @PostConstruct
    void start() {
        id = Faces.getRequestParameter("id");
        hours = HoursForm.of(console.read().hours());
    }

    public boolean isFresh() {
        if (id != null && !read) {
            fill(flows.read(ObjectId.of(id)));
        }
        return id == null;
    }

    private void fill(FlowPlan plan) {
        read = true;
        version = plan.version();
        dialled = plan.dialled();
        name = plan.name();
        house = plan.hours() == null;
        if (!house) {
            hours = HoursForm.of(plan.hours());
        }
        open.clear();
        plan.open().forEach(step -> open.add(FlowStepForm.of(step)));
        plan.closed().forEach(step -> closed.add(FlowStepForm.of(step)));
    }

    private FlowPlan plan() {
        return new FlowPlan(
                isFresh() ? null : ObjectId.of(id),
                version,
                dialled,
                name,
                house ? null : hours.toHours(),
                open.stream().map(FlowStepForm::toStep).toList(),
                closed.stream().map(FlowStepForm::toStep).toList());
    }

    /** 今 着信したら, as it stands in the form. */
    public void look() {
        if (!Attempt.at(() -> route = flows.preview(plan(), moment))) {
            route = null;
        }
    }

    /** 更新. */
    public void update() {
        boolean done = Attempt.at(() -> {
            if (isFresh()) {
                flows.establish(plan());
            } else {
                flows.settle(plan());
            }
        });
        if (done) {
            Attempt.confirm("presence.callFlow.updated");
            Redirect.to(LIST);
        }
    }

    public void remove() {
        if (Attempt.at(() -> flows.remove(ObjectId.of(id), version))) {
            Attempt.confirm("presence.callFlow.removed");
            Redirect.to(LIST);
        }
    }

    public void addOpen() {
        open.add(new FlowStepForm());
    }

    public void addClosed() {
        closed.add(new FlowStepForm());
    }

    public void drop(FlowStepForm step) {
        open.remove(step);
        closed.remove(step);
    }

    public FlowRoute getRoute() {
        return route;
    }

    public List<FlowStepForm> getOpen() {
        return open;
    }

    public List<FlowStepForm> getClosed() {
        return closed;
    }

    public List<GroupRow> getGroups() {
        return groups.list();
    }

    public FlowStepKind[] getKinds() {
        return FlowStepKind.values();
    }

    public String getDialled() {
        return dialled;
    }

    public void setDialled(String dialled) {
        this.dialled = dialled;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Whether those of クラウドコンソール設定 hold. */
    public boolean isHouse() {
        return house;
    }

    public void setHouse(boolean house) {
        this.house = house;
    }

    public HoursForm getHours() {
        return hours;
    }

    public LocalDateTime getMoment() {
        return moment;
    }

    public void setMoment(LocalDateTime moment) {
        this.moment = moment;
    }
}
