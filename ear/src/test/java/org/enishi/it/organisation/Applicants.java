package org.enishi.it.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.ApplicationReview;
import org.enishi.organisation.ApplicationService;
import org.enishi.organisation.data.ApplicationDetail;
import org.enishi.organisation.data.ApplicationFilter;
import org.enishi.organisation.data.ApplicationRef;
import org.enishi.organisation.data.ApplicationRow;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.AppointmentState;
import org.enishi.organisation.data.CheckItem;
import org.enishi.organisation.data.NewApplication;
import org.enishi.organisation.data.OrganisationProfile;
import org.enishi.organisation.data.Proof;
import org.enishi.organisation.model.Application;
import org.enishi.organisation.model.Organisation;
import org.enishi.shared.demo.DemoData;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** Those who apply in tests, as far along the way as a test needs them. Mail has to be held, for it carries the link. */
@ApplicationScoped
public class Applicants {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private ApplicationService applications;

    @Inject
    private ApplicationReview review;

    @Inject
    private Ground ground;

    @Inject
    private Clock clock;

    public NewApplication form(String name, String mail) {
        return new NewApplication(
                UUID.randomUUID(),
                OrganisationKind.COMPANY,
                name,
                "テスト",
                "",
                "立波市一丁目1番1号",
                DemoData.REGION,
                "立波商工会議所",
                "山田 花子",
                "ヤマダ ハナコ",
                mail,
                "021-540-1100",
                "",
                Set.of(),
                "1",
                "ja");
    }

    /** Whoever applies in a region has seen these terms of use. */
    public NewApplication formIn(String region, String terms) {
        NewApplication form = form("c" + region, "yamada@" + region + ".example");
        return new NewApplication(
                form.submission(),
                form.kind(),
                form.name(),
                form.kana(),
                form.corporateNumber(),
                form.postalAddress(),
                region,
                form.chamber(),
                form.contactName(),
                form.contactKana(),
                form.mailAddress(),
                form.phone(),
                form.domain(),
                form.fields(),
                terms,
                form.language());
    }

    public ApplicationRow applied(String name) {
        return applied(name, "yamada@" + name + ".example");
    }

    private ApplicationRow applied(String name, String mail) {
        applications.apply(form(name, mail), "applicant-" + name);
        return review.list(new ApplicationFilter(mail, null, null), new PageRequest(0, 25))
                .rows()
                .get(0);
    }

    public ApplicationRow confirmed(String name) {
        return confirmed(name, "yamada@" + name + ".example");
    }

    public ApplicationRow confirmed(String name, String mail) {
        ApplicationRow row = applied(name, mail);
        applications.confirm(tokenOf(mail));
        return review.read(row.id()).row();
    }

    public void confirm(String name) {
        applications.confirm(tokenOf("yamada@" + name + ".example"));
    }

    public String tokenOf(String mail) {
        OutgoingMail sent = ground.mailsTo(mail).stream()
                .filter(candidate -> candidate.event().equals("G-1"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return ground.tokenIn(sent);
    }

    /** With every finding recorded that it needs. */
    public ApplicationDetail reviewed(ApplicationRow row, Proof proof) {
        review.takeUp(new ApplicationRef(row.id(), row.version()));
        for (CheckItem item : review.read(row.id()).items()) {
            review.recordCheck(ref(row.id()), item, proof);
        }
        return review.read(row.id());
    }

    public ApplicationRef ref(UUID id) {
        return review.read(id).ref();
    }

    @Transactional
    public ApplicationState stateOf(UUID id) {
        return entities.find(Application.class, id).state();
    }

    @Transactional
    public String addressOf(UUID id) {
        return entities.find(Application.class, id).toRow().mailAddress();
    }

    /** Of the last one, asked by whoever waits for it. */
    @Transactional
    public AppointmentState appointmentIn(UUID organisation) {
        return entities.createQuery("""
                        select a.state from Appointment a where a.organisationId = :organisation
                        order by a.announcedAt desc
                        """, AppointmentState.class)
                .setParameter("organisation", organisation)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** As somebody would who writes SQL. */
    @Transactional
    public void makeInstitution(UUID organisation) {
        entities.createNativeQuery("update organisation set kind = 'INSTITUTION' where id = ?1")
                .setParameter(1, organisation)
                .executeUpdate();
    }

    @Transactional
    public List<String> acts(UUID targetId) {
        return entities.createQuery(
                        "select e.act from AuditEntry e where e.targetId = :id order by e.at, e.id", Enum.class)
                .setParameter("id", targetId)
                .getResultStream()
                .map(Enum::name)
                .toList();
    }

    /** Somebody who runs the service in a region of his own. */
    @Transactional
    public UUID operatorOf(String region) {
        Organisation operator = new Organisation(
                OrganisationKind.OPERATOR,
                region,
                new OrganisationProfile(region, "てすと", "", "", "", Set.of(region + ".example"), Set.of()),
                clock.instant());
        entities.persist(operator);
        entities.flush();
        return ground.active(operator.getId(), Role.ADMINISTRATOR, "first");
    }
}
