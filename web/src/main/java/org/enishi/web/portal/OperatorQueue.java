package org.enishi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.enishi.organisation.ApplicationReview;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.ApplicationTally;
import org.enishi.portal.HealthService;
import org.enishi.portal.InquiryDesk;
import org.enishi.portal.LinkDesk;
import org.enishi.portal.data.HealthSheet;
import org.enishi.portal.data.InquiryState;
import org.enishi.portal.data.InquiryTally;
import org.enishi.portal.data.LinkState;
import org.enishi.shared.duty.data.JobState;

/** What waits for the operator, on his first page. Each number leads to the list that it counts. */
@Named
@RequestScoped
public class OperatorQueue {

    private static final Set<ApplicationState> UNDECIDED =
            Set.of(ApplicationState.MAIL_CONFIRMED, ApplicationState.REVIEW);
    private static final Set<JobState> UNWELL = Set.of(JobState.FAILING, JobState.SILENT);

    /** @param key of its name */
    public record Waiting(String key, long number, String address) {}

    @Inject
    private ApplicationReview applications;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private InquiryDesk inquiries;

    @Inject
    private LinkDesk links;

    @Inject
    private HealthService health;

    private List<Waiting> waiting;

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            HealthSheet sheet = health.read();
            waiting = List.of(
                    new Waiting("portal.queue.applications", undecided(), "/operator/applications"),
                    new Waiting("portal.queue.inquiries", unanswered(), "/operator/inquiries?state=OPEN"),
                    new Waiting(
                            "portal.queue.organisations",
                            organisations.countUnattended(),
                            "/operator/organisations?unattended=1"),
                    new Waiting("portal.queue.mails", sheet.mail().tally().givenUp(), "/operator/outbox?state=DEAD"),
                    new Waiting("portal.queue.links", dead(), "/links-edit?show=DEAD"),
                    new Waiting("portal.queue.health", unwell(sheet), "/operator/health"));
        }
        return waiting;
    }

    private long undecided() {
        return applications.tally().stream()
                .filter(tally -> UNDECIDED.contains(tally.state()))
                .mapToLong(ApplicationTally::applications)
                .sum();
    }

    private long unanswered() {
        return inquiries.tally().stream()
                .filter(tally -> tally.state() == InquiryState.OPEN)
                .mapToLong(InquiryTally::inquiries)
                .sum();
    }

    private long dead() {
        return links.health().values().stream()
                .filter(link -> link.state() == LinkState.DEAD)
                .count();
    }

    private static long unwell(HealthSheet sheet) {
        long jobs = sheet.jobs().stream()
                .filter(job -> UNWELL.contains(job.state()))
                .count();
        return jobs + (sheet.clocksDiffer() ? 1 : 0) + (sheet.mailStandsStill() ? 1 : 0);
    }
}
