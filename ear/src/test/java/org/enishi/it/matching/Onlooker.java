package org.enishi.it.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.NoteService;
import org.enishi.matching.OpinionAnswerService;
import org.enishi.matching.OpinionService;
import org.enishi.matching.ProjectSearchService;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.notice.model.Notice;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.search.Wanted;

/**
 * Everything that one person is given of one project, as a text in which only what differs between any two projects is made
 * the same: its id and the moments. Two worlds that must look alike to him have the same text.
 */
@ApplicationScoped
public class Onlooker {

    private static final PageRequest PAGE = new PageRequest(0, 100);
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private static final String DIGEST = "digest";

    private static final Pattern NEW_EACH_TIME = Pattern.compile("(opinionId|questionId|FileRow\\[id)=[0-9a-f-]{36}");

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Ground ground;

    @Inject
    private CompanyProjectService company;

    @Inject
    private InstitutionProjectService institution;

    @Inject
    private ProjectSearchService search;

    @Inject
    private NoteService notes;

    @Inject
    private OpinionService opinions;

    @Inject
    private OpinionAnswerService answers;

    @Inject
    private CuriosityService curiosity;

    /** Somebody of the project's company. */
    public String ofCompany(UUID account, UUID project) throws Exception {
        return ground.as(account, () -> {
            List<Object> seen = new ArrayList<>();
            String title = company.read(project).text().title();
            for (CompanyTab tab : CompanyTab.values()) {
                company.list(called(tab, title), PAGE).page().rows().stream()
                        .filter(row -> row.projectId().equals(project))
                        .forEach(seen::add);
            }
            search.findAsCompany(Wanted.of(title), PAGE).rows().stream()
                    .filter(row -> row.projectId().equals(project))
                    .forEach(seen::add);
            seen.add(company.read(project));
            seen.add(company.responses(project));
            seen.add(company.editions(project));
            seen.add(answers.list(project));
            seen.add(notes.questions(project));
            seen.addAll(told(account, project));
            return normal(seen, project);
        });
    }

    /** Somebody of an institution. */
    public String ofInstitution(UUID account, UUID project) throws Exception {
        return ground.as(account, () -> {
            List<Object> seen = new ArrayList<>();
            String title = titleOf(project);
            for (InstitutionTab tab : InstitutionTab.values()) {
                institution.list(called(tab, title), PAGE).page().rows().stream()
                        .filter(row -> row.projectId().equals(project))
                        .forEach(seen::add);
            }
            search.findAsInstitution(Wanted.of(title), PAGE).rows().stream()
                    .filter(row -> row.projectId().equals(project))
                    .forEach(seen::add);
            seen.add(orRefused(() -> institution.read(project)));
            seen.add(orRefused(() -> institution.editions(project)));
            seen.add(orRefused(() -> notes.questions(project)));
            seen.add(orRefused(() -> notes.memos(project)));
            seen.add(orRefused(() -> opinions.list(project)));
            seen.add(curiosity.look(List.of(project)));
            seen.add(orRefused(() -> curiosity.newThemes(project)));
            seen.addAll(told(account, project));
            return normal(seen, project);
        });
    }

    private String titleOf(UUID project) {
        try {
            return institution.read(project).text().title();
        } catch (NotFound hidden) {
            return "";
        }
    }

    private static CompanyFilter called(CompanyTab tab, String title) {
        CompanyFilter usual = CompanyFilter.of(tab);
        return new CompanyFilter(tab, title, usual.sort(), usual.descending());
    }

    private static InstitutionFilter called(InstitutionTab tab, String title) {
        InstitutionFilter usual = InstitutionFilter.of(tab);
        return new InstitutionFilter(tab, title, false, Set.of(), null, false, usual.sort(), usual.descending());
    }

    private static Object orRefused(Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (NotFound notThere) {
            return "NOT THERE";
        }
    }

    /** Mails with their texts and their place in a window, and notices, in no order. */
    @Transactional
    TreeSet<String> told(UUID account, UUID project) {
        TreeSet<String> told = new TreeSet<>();
        entities.createQuery(
                        "select m from OutgoingMail m where m.accountId = :account and m.body like :project",
                        OutgoingMail.class)
                .setParameter("account", account)
                .setParameter("project", "%" + project + "%")
                .getResultStream()
                .map(mail -> mail.event().equals(DIGEST)
                        ? partOf(mail.readableText().body(), project)
                        : mail.event() + " " + mail.readableText() + " " + isAtTheEndOfAWindow(mail))
                .forEach(told::add);
        entities.createQuery(
                        "select n from Notice n where n.accountId = :account and n.link like :project", Notice.class)
                .setParameter("account", account)
                .setParameter("project", "%" + project + "%")
                .getResultStream()
                .map(notice -> notice.text() + " " + notice.link())
                .forEach(told::add);
        return told;
    }

    /** A mail of the morning tells of many projects. */
    private static String partOf(String digest, UUID project) {
        return Arrays.stream(digest.split("\n\n"))
                .filter(part -> part.contains(project.toString()))
                .sorted()
                .collect(Collectors.joining("\n\n", DIGEST + " ", ""));
    }

    private static boolean isAtTheEndOfAWindow(OutgoingMail mail) {
        return mail.nextAttemptAt().toEpochMilli() % 600_000 == 0;
    }

    private static String normal(List<Object> seen, UUID project) {
        String text = seen.toString().replace(project.toString(), "PROJECT");
        return NEW_EACH_TIME.matcher(MOMENT.matcher(text).replaceAll("MOMENT")).replaceAll("$1=ID");
    }
}
