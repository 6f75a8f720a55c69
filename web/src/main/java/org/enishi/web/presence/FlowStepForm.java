package org.enishi.web.presence;

import java.io.Serializable;
import java.util.UUID;
import org.enishi.presence.data.FlowStep;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.web.shared.ObjectId;

/** A step of a コールフロー as it stands in its fields. */
public class FlowStepForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WAIT = 20;

    private FlowStepKind kind = FlowStepKind.GROUP;
    private String group = "";
    private String number = "";
    private Integer seconds = USUAL_WAIT;

    static FlowStepForm of(FlowStep step) {
        FlowStepForm form = new FlowStepForm();
        form.kind = step.kind();
        form.group = step.groupId() == null ? "" : step.groupId().toString();
        form.number = step.number();
        form.seconds = step.seconds() == 0 ? USUAL_WAIT : step.seconds();
        return form;
    }

    FlowStep toStep() {
        UUID groupId = group == null || group.isEmpty() ? null : ObjectId.of(group);
        return new FlowStep(kind, groupId, number == null ? "" : number, seconds == null ? 0 : seconds);
    }

    public FlowStepKind getKind() {
        return kind;
    }

    public void setKind(FlowStepKind kind) {
        this.kind = kind;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getSeconds() {
        return seconds;
    }

    public void setSeconds(Integer seconds) {
        this.seconds = seconds;
    }
}
