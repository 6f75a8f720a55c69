package org.enishi.web.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.presence.FlowService;
import org.enishi.presence.data.FlowSheet;

/** コールフロー of all numbers, with where a call to each would go now. */
@Named
@RequestScoped
public class CallFlowsView {

    @Inject
    private FlowService flows;

    private List<FlowSheet> rows;

    public List<FlowSheet> getRows() {
        if (rows == null) {
            rows = flows.list();
        }
        return rows;
    }
}
