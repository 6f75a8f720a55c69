package org.enishi.it.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.shared.notice.model.Notice;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;

/**
 * Everything that one person is given of one project, as a text in which only what differs between any two projects is made
 * the same: its id and the moments. Two worlds that must look alike to him have the same text.
 */
@ApplicationScoped
public class Onlooker {

    private static final PageRequest PAGE = new PageRequest(0, 100);
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Ground ground;

    @Inject
    private CompanyProjectService company;

    @Inject
    private InstitutionProjectService institution;

    /** Somebody of the project's company. */
    public String ofCompany(UUID account, UUID project) throws Exception {
        return ground.as(account, () -> {
            List<Object> seen = new ArrayList<>();
            for (CompanyTab tab : CompanyTab.values()) {
                company.list(CompanyFilter.of(tab), PAGE).page().rows().stream()
                        .filter(row -> row.projectId().equals(project))
                        .forEach(seen::add);
            }
            seen.add(company.read(project));
            seen.add(company.responses(project));
            seen.add(company.editions(project));
            seen.addAll(told(account, project));
            return normal(seen, project);
        });
    }

    /** Somebody of an institution. */
    public String ofInstitution(UUID account, UUID project) throws Exception {
        return ground.as(account, () -> {
            List<Object> seen = new ArrayList<>();
            for (InstitutionTab tab : InstitutionTab.values()) {
                institution.list(InstitutionFilter.of(tab), PAGE).page().rows().stream()
                        .filter(row -> row.projectId().equals(project))
                        .forEach(seen::add);
            }
            seen.add(institution.read(project));
            seen.add(institution.editions(project));
            seen.addAll(told(account, project));
            return normal(seen, project);
        });
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
                .map(mail -> mail.event() + " " + mail.readableText() + " " + isAtTheEndOfAWindow(mail))
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

    private static boolean isAtTheEndOfAWindow(OutgoingMail mail) {
        return mail.nextAttemptAt().toEpochMilli() % 600_000 == 0;
    }

    private static String normal(List<Object> seen, UUID project) {
        String text = seen.toString().replace(project.toString(), "PROJECT");
        return MOMENT.matcher(text).replaceAll("MOMENT");
    }
}
