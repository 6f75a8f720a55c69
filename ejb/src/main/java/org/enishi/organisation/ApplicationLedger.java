package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.ApplicationChoices;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.data.NewApplication;
import org.enishi.organisation.data.RegionRow;
import org.enishi.organisation.model.Application;
import org.enishi.organisation.model.ApplicationPolicy;
import org.enishi.organisation.store.Applications;
import org.enishi.organisation.store.FreeMailDomains;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;

/** The part of applying that needs the database. */
@ApplicationScoped
@Transactional
class ApplicationLedger {

    @Inject
    private Applications applications;

    @Inject
    private Organisations organisations;

    @Inject
    private FreeMailDomains freeMail;

    @Inject
    private Tokens tokens;

    @Inject
    private ApplicationNews news;

    @Inject
    private TermsOfUse terms;

    @Inject
    private ChallengeSource challenges;

    ApplicationChoices choices() {
        List<RegionRow> regions = organisations.regions();
        return new ApplicationChoices(
                regions,
                organisations.fields(),
                regions.stream().collect(Collectors.toMap(RegionRow::code, region -> terms.inForce(region.code()))));
    }

    Map<String, Refusal> check(NewApplication form) {
        ApplicationChoices choices = choices();
        return ApplicationPolicy.faults(
                form,
                new ApplicationPolicy.Ground(
                        choices.fields().stream().map(FieldRow::code).collect(Collectors.toSet()),
                        choices.regions().stream().map(RegionRow::code).collect(Collectors.toSet()),
                        freeMail.asRule(),
                        String.valueOf(terms.inForce(form.region()))));
    }

    boolean knows(UUID submission) {
        return applications.knows(submission);
    }

    void keep(NewApplication form) {
        String token = tokens.mint();
        Application application =
                new Application(form, freeMail.asRule(), Tokens.hash(token), challenges.next(), challenges.now());
        applications.add(application);
        news.record(AuditAct.APPLICATION_RECEIVED, application, null, application.state());
        news.received(application, token);
    }

    boolean isConfirmable(String token) {
        return applications
                .findByToken(Tokens.hash(token))
                .filter(found -> found.isConfirmable(challenges.now()))
                .isPresent();
    }

    void confirm(String token) {
        Application application =
                applications.lockByToken(Tokens.hash(token)).orElseThrow(() -> new RuleViolated("rule.link.over"));
        var before = application.state();
        application.confirmMail(challenges.now());
        news.record(AuditAct.APPLICATION_CONFIRMED, application, before, application.state());
        news.waits(application);
    }
}
