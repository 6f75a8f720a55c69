package org.enishi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.portal.HealthService;
import org.enishi.portal.data.HealthSheet;
import org.enishi.shared.duty.data.JobState;

/** 稼働状況. */
@Named
@RequestScoped
public class HealthView {

    @Inject
    private HealthService health;

    private HealthSheet sheet;

    public HealthSheet getSheet() {
        if (sheet == null) {
            sheet = health.read();
        }
        return sheet;
    }

    public long getUnwell() {
        return getSheet().jobs().stream()
                .filter(job -> job.state() == JobState.FAILING || job.state() == JobState.SILENT)
                .count();
    }

    /** How a state is marked, beside its word. */
    public String tone(JobState state) {
        return switch (state) {
            case WELL -> "good";
            case FAILING, SILENT -> "bad";
            case NEW -> "";
        };
    }
}
