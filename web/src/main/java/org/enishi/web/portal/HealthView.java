package org.enishi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.portal.HealthService;
import org.enishi.portal.data.HealthSheet;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.duty.data.JobReport;
import org.enishi.shared.duty.data.JobState;
import org.enishi.web.push.Connections;

/** 稼働状況. */
@Named
@RequestScoped
public class HealthView {

    @Inject
    private HealthService health;

    @Inject
    private Connections connections;

    private HealthSheet sheet;

    public HealthSheet getSheet() {
        if (sheet == null) {
            sheet = health.read();
        }
        return sheet;
    }

    public long getUnwell() {
        return getSheet().jobs().stream().filter(HealthView::isUnwell).count();
    }

    private static boolean isUnwell(JobReport job) {
        return job.state() == JobState.FAILING || job.state() == JobState.SILENT;
    }

    /** How it goes to find out who is where. */
    public JobReport getPresence() {
        return getSheet().jobs().stream()
                .filter(job -> job.job() == Job.PRESENCE)
                .findFirst()
                .orElseThrow();
    }

    public boolean isPresenceUnwell() {
        return isUnwell(getPresence());
    }

    /** Pages that hear of changes at once, of this server. */
    public int getPages() {
        return connections.size();
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
