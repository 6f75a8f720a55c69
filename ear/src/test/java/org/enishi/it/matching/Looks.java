package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.DraftAdviceService;
import org.enishi.matching.DraftReviewService;
import org.enishi.matching.DraftService;
import org.enishi.matching.data.ReviewAnswer;
import org.enishi.matching.data.ReviewList;
import org.enishi.matching.data.ReviewRow;
import org.enishi.matching.data.ReviewSheet;
import org.enishi.matching.data.ReviewState;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** Drafts of a test that are looked over, and who looks. */
@ApplicationScoped
public class Looks {

    private static final PageRequest PAGE = new PageRequest(0, 50);

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private DraftService drafts;

    @Inject
    private DraftReviewService reviews;

    @Inject
    private DraftAdviceService advice;

    /** A chamber of the region, and who of it reads. */
    public record Chamber(UUID id, UUID administrator, UUID member) {}

    public Chamber chamber(String region, String name) {
        UUID id = scene.organisation(region, OrganisationKind.SUPPORTER, name);
        return new Chamber(
                id, ground.active(id, Role.ADMINISTRATOR, "adviser"), ground.active(id, Role.MEMBER, "adviser2"));
    }

    public UUID draft(Scene.Cast cast, String title) throws Exception {
        return scene.as(cast.companyAdministrator(), () -> drafts.create(scene.text(title)));
    }

    public UUID asked(Scene.Cast cast, UUID draft, UUID reviewer) throws Exception {
        return scene.as(cast.companyAdministrator(), () -> reviews.ask(draft, reviewer, "予算が妥当か見てください"));
    }

    public ReviewSheet read(UUID account, UUID review) throws Exception {
        return scene.as(account, () -> advice.read(review));
    }

    public void answer(UUID account, UUID review, ReviewAnswer answer) throws Exception {
        long version = read(account, review).version();
        scene.run(account, () -> advice.answer(review, version, answer));
    }

    public ReviewSheet ofCompany(UUID account, UUID draft) throws Exception {
        return scene.as(account, () -> reviews.read(draft)).orElseThrow();
    }

    public List<String> waiting(UUID account, ReviewState state) throws Exception {
        ReviewList list = scene.as(account, () -> advice.list(state, PAGE));
        assertThat(list.page().total()).isEqualTo(list.counts().get(state));
        return list.page().rows().stream().map(ReviewRow::title).toList();
    }

    public List<Object> left(UUID review) {
        Object[] row = (Object[])
                entities.createNativeQuery("""
                        select title, body, wish, words, (select max(m.text) from draft_review_remark m where m.review_id = r.id)
                        from draft_review r where r.id = ?1
                        """).setParameter(1, review).getSingleResult();
        return Arrays.asList(row);
    }
}
