package org.enishi.presence.data;

import java.io.Serializable;
import java.util.List;

/** The way of a call that comes at a moment. @param end so many seconds later nobody is called any more */
public record FlowRoute(FlowOccasion occasion, List<FlowCall> calls, int end) implements Serializable {

    public FlowRoute {
        calls = List.copyOf(calls);
    }

    /** Whether anything is done for whoever calls. */
    public boolean isAnswered() {
        return calls.stream().anyMatch(call -> !call.passed());
    }
}
