package org.enishi.it.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.organisation.data.MemberRef;
import org.enishi.organisation.data.OrganisationProfile;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.PersonProfile;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.InitialPassword;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.model.Organisation;
import org.enishi.shared.demo.DemoData;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.PasswordHash;
import org.enishi.shared.security.Role;

/** Organisations and people that belong to one test alone, and a way to act as one of them on any thread. */
@ApplicationScoped
public class Ground {

    private static final Pattern TOKEN = Pattern.compile("[?]token=([A-Za-z0-9_-]+)");

    private static final String MAIL_SERVER = "enishi.smtp.host";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private PasswordHash passwords;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Instance<RequestContextController> contexts;

    private String mailServer;

    /** Hashing is dear on purpose, and hundreds of people of the tests have the same password. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    /** @return its id; its domain is {@code <name>.example} */
    @Transactional
    public UUID organisation(OrganisationKind kind, String name, String... moreDomains) {
        Set<String> domains = new java.util.TreeSet<>(List.of(moreDomains));
        if (domains.isEmpty()) {
            domains.add(name + ".example");
        }
        return found(DemoData.REGION, kind, name, domains);
    }

    /** Where nobody of the demo region learns of it. */
    @Transactional
    public UUID organisationIn(String region, OrganisationKind kind, String name) {
        return found(region, kind, name, Set.of(name + ".example"));
    }

    private UUID found(String region, OrganisationKind kind, String name, Set<String> domains) {
        Organisation made = new Organisation(
                kind, region, new OrganisationProfile(name, "てすと", "", "", "", domains, Set.of()), clock.instant());
        entities.persist(made);
        return made.getId();
    }

    /** Has come in and may act. */
    @Transactional
    public UUID active(UUID organisationId, Role role, String local) {
        return active(organisationId, role, local, "a hash that nothing matches");
    }

    @Transactional
    public UUID active(UUID organisationId, Role role, String local, String hash) {
        Account account = invite(organisationId, role, local);
        Instant now = clock.instant();
        account.beginFirstSignIn(now.plus(Duration.ofHours(1)));
        account.firstSignIn().chooseFirst(hash);
        account.firstSignIn().agree(1, now);
        account.completeFirstSignIn(now);
        return account.getId();
    }

    /** On the way through the first sign-in. */
    @Transactional
    public UUID entering(UUID organisationId, Role role, String local) {
        Account account = invite(organisationId, role, local);
        account.beginFirstSignIn(clock.instant().plus(Duration.ofHours(1)));
        return account.getId();
    }

    @Transactional
    public UUID invited(UUID organisationId, Role role, String local) {
        return invite(organisationId, role, local).getId();
    }

    /** With an initial password that a test knows. */
    @Transactional
    public UUID invitedWith(UUID organisationId, String local, String password) {
        Account account = invite(organisationId, Role.MEMBER, local);
        account.reissueInitialPassword(
                new InitialPassword(hashOf(password), clock.instant().plus(Duration.ofDays(7))));
        return account.getId();
    }

    /** Has come in with a password of his own. */
    @Transactional
    public UUID activeWith(UUID organisationId, Role role, String local, String password) {
        return active(organisationId, role, local, hashOf(password));
    }

    private String hashOf(String password) {
        return hashes.computeIfAbsent(password, passwords::hash);
    }

    /** What is written now stays in the outbox, where a test reads what only its recipient reads afterwards. */
    public void holdMail() {
        mailServer = System.setProperty(MAIL_SERVER, "");
    }

    public void letMailGo() {
        System.setProperty(MAIL_SERVER, mailServer);
    }

    /** What only its recipient reads. */
    @Transactional
    public String tokenIn(OutgoingMail mail) {
        String body = entities.createQuery("select m.body from OutgoingMail m where m = :mail", String.class)
                .setParameter("mail", mail)
                .getSingleResult();
        Matcher token = TOKEN.matcher(body);
        if (!token.find()) {
            throw new AssertionError("no token in " + mail.event());
        }
        return token.group(1);
    }

    private Account invite(UUID organisationId, Role role, String local) {
        Organisation organisation = entities.find(Organisation.class, organisationId);
        String address = local.contains("@")
                ? local
                : local + "@" + organisation.domains().iterator().next();
        PersonProfile person = new PersonProfile(new PersonName("試験", local, "しけん", "たろう"), "", "", address, Set.of());
        InitialPassword initial = new InitialPassword(
                "a hash that nothing matches", clock.instant().plus(Duration.ofDays(7)));
        Account account = new Account(organisation, role, person, initial, clock.instant());
        entities.persist(account);
        return account;
    }

    /** Calls himself that. */
    @Transactional
    public void titled(UUID id, String title) {
        entities.createQuery("update Account a set a.person.title = :title where a.id = :id")
                .setParameter("title", title)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Whoever is signed in as this one is not any more, and nobody was told. */
    @Transactional
    public void silentlySignedOut(UUID id) {
        entities.createQuery("update Account a set a.securityVersion = a.securityVersion + 1 where a.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Was last here so long ago. */
    @Transactional
    public void lastSeen(UUID id, Duration ago) {
        entities.find(Account.class, id).trail().recordSignIn(clock.instant().minus(ago));
    }

    @Transactional
    public void delete(UUID id) {
        entities.find(Account.class, id).delete(clock.instant());
    }

    @Transactional
    public Account account(UUID id) {
        Account account = entities.find(Account.class, id);
        account.organisation().name();
        return account;
    }

    /** Empty where nobody has this address. */
    @Transactional
    public String describe(String login) {
        return entities.createQuery("select a from Account a where a.loginKey = :key", Account.class)
                .setParameter("key", LoginKey.of(login))
                .getResultStream()
                .findFirst()
                .map(account -> account.toActor().role() + " " + account.mayAct() + " "
                        + account.name().display())
                .orElse("");
    }

    @Transactional
    public UUID idOf(String login) {
        return entities.createQuery("select a.id from Account a where a.loginKey = :key", UUID.class)
                .setParameter("key", login)
                .getSingleResult();
    }

    @Transactional
    public MemberRef ref(UUID id) {
        return new MemberRef(id, entities.find(Account.class, id).getVersion());
    }

    /** What stands of a person in the audit log, with what it changed. */
    @Transactional
    public List<String> actsOf(UUID actor) {
        return entities.createQuery(
                        "select e.act, e.item, e.before, e.after from AuditEntry e where e.actorId = :actor order by e.at, e.id",
                        Object[].class)
                .setParameter("actor", actor)
                .getResultStream()
                .map(row -> row[0] + " " + row[1] + " " + row[2] + ">" + row[3])
                .toList();
    }

    @Transactional
    public long living(UUID organisationId) {
        return entities.createQuery("""
                        select count(a) from Account a where a.organisation.id = :organisation
                          and a.state <> org.enishi.organisation.data.AccountState.DELETED
                        """, Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }

    @Transactional
    public long activeAdministrators(UUID organisationId) {
        return entities.createQuery("""
                        select count(a) from Account a where a.organisation.id = :organisation
                          and a.role = org.enishi.shared.security.Role.ADMINISTRATOR
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                        """, Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }

    @Transactional
    public List<OutgoingMail> mailsTo(String address) {
        return entities.createQuery(
                        "select m from OutgoingMail m where m.recipientAddress = :address order by m.createdAt",
                        OutgoingMail.class)
                .setParameter("address", address)
                .getResultList();
    }

    /** As the front door would after sign-in, for the test's own request. */
    public void act(UUID accountId) {
        currentActor.identify(accountId, account(accountId).securityVersion());
    }

    /** In a request of its own, on whatever thread. */
    public <T> T as(UUID accountId, Callable<T> work) throws Exception {
        RequestContextController request = contexts.get();
        boolean begun = request.activate();
        try {
            act(accountId);
            return work.call();
        } finally {
            if (begun) {
                request.deactivate();
            }
        }
    }
}
