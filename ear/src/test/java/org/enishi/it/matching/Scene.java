package org.enishi.it.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.Publication;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Response;
import org.enishi.organisation.data.OrganisationProfile;
import org.enishi.organisation.model.Organisation;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.notice.model.Notice;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** A region of its own with a company and institutions, so that a project addresses nobody of another test. */
@ApplicationScoped
public class Scene {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Ground ground;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    @Inject
    private CompanyProjectService companyProjects;

    @Inject
    private Clock clock;

    /** The people of one region: an administrator and a member of the company and of each institution. */
    public record Cast(
            String region,
            UUID company,
            UUID companyAdministrator,
            UUID companyMember,
            List<UUID> institutions,
            List<UUID> administrators,
            List<UUID> members) {

        public UUID institution(int i) {
            return institutions.get(i);
        }

        public UUID administrator(int i) {
            return administrators.get(i);
        }

        public UUID member(int i) {
            return members.get(i);
        }
    }

    /** @param name of the region, and the beginning of all its domains */
    @Transactional
    public Cast cast(String name, int institutions) {
        UUID company = organisation(name, OrganisationKind.COMPANY, name + "-company");
        UUID companyAdministrator = ground.active(company, Role.ADMINISTRATOR, "company-admin");
        UUID companyMember = ground.active(company, Role.MEMBER, "company-member");
        List<UUID> ids = new ArrayList<>();
        List<UUID> administrators = new ArrayList<>();
        List<UUID> members = new ArrayList<>();
        for (int i = 0; i < institutions; i++) {
            UUID institution = organisation(name, OrganisationKind.INSTITUTION, name + "-u" + i);
            ids.add(institution);
            administrators.add(ground.active(institution, Role.ADMINISTRATOR, "admin" + i));
            members.add(ground.active(institution, Role.MEMBER, "member" + i));
        }
        return new Cast(name, company, companyAdministrator, companyMember, ids, administrators, members);
    }

    /** Another company with people of its own, before the same institutions. */
    @Transactional
    public Cast otherCompany(Cast cast) {
        UUID company = organisation(cast.region(), OrganisationKind.COMPANY, cast.region() + "-another");
        return new Cast(
                cast.region(),
                company,
                ground.active(company, Role.ADMINISTRATOR, "zentaro"),
                ground.active(company, Role.MEMBER, "zenjiro"),
                cast.institutions(),
                cast.administrators(),
                cast.members());
    }

    /** In a region that is not that of the demo data. */
    @Transactional
    public UUID organisation(String region, OrganisationKind kind, String name) {
        Organisation made = new Organisation(
                kind,
                region,
                new OrganisationProfile(name, "てすと", "", "", "", Set.of(name + ".example"), Set.of()),
                clock.instant());
        entities.persist(made);
        return made.getId();
    }

    @Transactional
    public void worksIn(UUID account, String field) {
        entities.createNativeQuery("insert into account_field (account_id, field_code) values (?1, ?2)")
                .setParameter(1, account)
                .setParameter(2, field)
                .executeUpdate();
    }

    /** Of a region. */
    @Transactional
    public UUID operator(String region) {
        return ground.active(
                organisation(region, OrganisationKind.OPERATOR, region + "-operator"), Role.ADMINISTRATOR, "operator");
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ProjectText text(String title) {
        return text(title, today().plusDays(30), DisclosureMoment.MEETING);
    }

    public ProjectText text(String title, LocalDate until, DisclosureMoment disclosure) {
        return text(title, until, disclosure, Set.of("ADVICE", "JOINT_RESEARCH"));
    }

    public ProjectText text(String title, LocalDate until, DisclosureMoment disclosure, Set<String> forms) {
        return new ProjectText(
                title,
                today(),
                until,
                until.plusDays(1),
                until.plusDays(60),
                "何を、なぜ、どうしたいか",
                "",
                10,
                false,
                true,
                1,
                "",
                forms,
                disclosure,
                null,
                List.of());
    }

    public UUID published(Cast cast, String title) throws Exception {
        return published(cast, text(title));
    }

    public UUID published(Cast cast, ProjectText text) throws Exception {
        return ground.as(cast.companyAdministrator(), () -> {
            UUID id = drafts.create(text);
            publishing.publish(id, new Publication(versionOf(id), true, true, true));
            return id;
        });
    }

    public void rewrite(UUID draft, ProjectText text) {
        drafts.rewrite(draft, versionOf(draft), text);
    }

    /** What the audit log says was done to it, in that order. */
    @Transactional
    public List<String> audited(UUID projectId) {
        return entities.createQuery(
                        "select e.act from AuditEntry e where e.targetId = :project order by e.at", AuditAct.class)
                .setParameter("project", projectId)
                .getResultStream()
                .map(Enum::name)
                .toList();
    }

    /** What the audit log says that it changed, in that order. */
    @Transactional
    public List<String> auditedChanges(UUID projectId) {
        return entities.createQuery("""
                        select concat(e.item, ': ', e.after) from AuditEntry e
                        where e.targetId = :project and e.after is not null order by e.at
                        """, String.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    public long versionOf(UUID projectId) {
        return companyProjects.read(projectId).version();
    }

    @Transactional
    public Project project(UUID id) {
        return entities.find(Project.class, id);
    }

    @Transactional
    public Response response(UUID projectId, UUID institutionId) {
        return entities.createQuery(
                        "select r from Response r where r.projectId = :project and r.institutionId = :institution",
                        Response.class)
                .setParameter("project", projectId)
                .setParameter("institution", institutionId)
                .getSingleResult();
    }

    @Transactional
    public long count(String entity, UUID projectId) {
        return entities.createQuery("select e.id from " + entity + " e where e.projectId = :project", UUID.class)
                .setParameter("project", projectId)
                .getResultList()
                .size();
    }

    /** What was written to a person about a project, in the order of its writing. */
    @Transactional
    public List<OutgoingMail> mails(UUID accountId, String event) {
        return entities.createQuery("""
                        select m from OutgoingMail m where m.accountId = :account and m.event = :event
                        order by m.createdAt
                        """, OutgoingMail.class)
                .setParameter("account", accountId)
                .setParameter("event", event)
                .getResultList();
    }

    @Transactional
    public List<Notice> notices(UUID accountId, String kind) {
        return entities.createQuery(
                        "select n from Notice n where n.accountId = :account and n.kind = :kind", Notice.class)
                .setParameter("account", accountId)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Of the company, as the company counts. */
    public long curious(Cast cast, UUID projectId) throws Exception {
        return ground.as(
                cast.companyAdministrator(),
                () -> companyProjects.read(projectId).curious());
    }

    public <T> T as(UUID account, Callable<T> work) throws Exception {
        return ground.as(account, work);
    }

    public void run(UUID account, Runnable work) throws Exception {
        ground.as(account, () -> {
            work.run();
            return null;
        });
    }

    public Instant now() {
        return clock.instant();
    }
}
