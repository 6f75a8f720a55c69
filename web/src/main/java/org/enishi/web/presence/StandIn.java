package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.presence.DeputyService;
import org.enishi.presence.ReasonService;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** 代理変更 on the page of a colleague who has named the reader. */
@Named
@ViewScoped
public class StandIn implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeputyService deputies;

    @Inject
    private ReasonService reasons;

    private String id;
    private String reason;
    private ReasonEnd end = ReasonEnd.RELEASE;
    private transient Boolean allowed;

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
    }

    private UUID person() {
        return ObjectId.of(id);
    }

    public boolean isAllowed() {
        if (allowed == null) {
            allowed = deputies.mayStandInFor(person());
        }
        return allowed;
    }

    public void leave() {
        act("presence.standIn.done", () -> deputies.leaveFor(person(), new LeaveOrder(reason, end, null)));
    }

    public void release() {
        act("presence.released", () -> deputies.releaseFor(person()));
    }

    private void act(String done, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Attempt.confirm(done);
            Redirect.to("/presence/colleague?id=" + person());
        }
    }

    public List<String> getReasons() {
        return reasons.listOf(person());
    }

    /** A time of today is something that only the person himself knows. */
    public List<ReasonEnd> getEnds() {
        return Stream.of(ReasonEnd.values())
                .filter(one -> one != ReasonEnd.TIME)
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ReasonEnd getEnd() {
        return end;
    }

    public void setEnd(ReasonEnd end) {
        this.end = end;
    }
}
