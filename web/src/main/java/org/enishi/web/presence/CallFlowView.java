package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.presence.FlowService;
import org.enishi.presence.GroupService;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowRoute;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.data.OpenHours;
import org.enishi.shared.fault.RuleViolated;
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
    private static final Set<DayOfWeek> WORKDAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    @Inject
    private FlowService flows;

    @Inject
    private GroupService groups;

    private String id;
    private boolean read;
    private long version;
    private String dialled = "";
    private String name = "";
    private List<String> days = names(WORKDAYS);
    private LocalTime from = LocalTime.of(9, 0);
    private LocalTime until = LocalTime.of(18, 0);
    private String holidays = "";
    private LocalDateTime moment;
    private final List<FlowStepForm> open = new ArrayList<>(List.of(new FlowStepForm()));
    private final List<FlowStepForm> closed = new ArrayList<>();
    private FlowRoute route;

    @PostConstruct
    void start() {
        id = Faces.getRequestParameter("id");
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
        days = names(plan.hours().days());
        from = plan.hours().from();
        until = plan.hours().until();
        holidays = plan.hours().holidays().stream()
                .sorted()
                .map(LocalDate::toString)
                .collect(Collectors.joining("\n"));
        open.clear();
        plan.open().forEach(step -> open.add(FlowStepForm.of(step)));
        plan.closed().forEach(step -> closed.add(FlowStepForm.of(step)));
    }

    /** Monday first. */
    private static List<String> names(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.toCollection(ArrayList::new));
    }

    private FlowPlan plan() {
        return new FlowPlan(
                isFresh() ? null : ObjectId.of(id),
                version,
                dialled,
                name,
                new OpenHours(days.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()), from, until, dates()),
                open.stream().map(FlowStepForm::toStep).toList(),
                closed.stream().map(FlowStepForm::toStep).toList());
    }

    /** A date in each line. */
    private Set<LocalDate> dates() {
        try {
            return Arrays.stream((holidays == null ? "" : holidays).split("[\\s,]+"))
                    .filter(date -> !date.isEmpty())
                    .map(date -> LocalDate.parse(date.replace('/', '-')))
                    .collect(Collectors.toSet());
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolated("rule.flow.holiday", unreadable.getParsedString());
        }
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

    public List<String> getWeek() {
        return names(Set.of(DayOfWeek.values()));
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

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = new ArrayList<>(days);
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public String getHolidays() {
        return holidays;
    }

    public void setHolidays(String holidays) {
        this.holidays = holidays;
    }

    public LocalDateTime getMoment() {
        return moment;
    }

    public void setMoment(LocalDateTime moment) {
        this.moment = moment;
    }
}
