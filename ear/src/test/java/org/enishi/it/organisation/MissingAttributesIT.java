package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.enishi.it.FromInside;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MissingAttribute;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** The user list finds those who have not told something about themselves. PE-51. */
class MissingAttributesIT extends FromInside {

    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAXIMUM_SIZE);

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private MemberService members;

    @Inject
    private Ground ground;

    @Inject
    private Crowd crowd;

    @Inject
    private UserTransaction transaction;

    @Test
    void what_somebody_has_not_filled_in_finds_exactly_those_who_lack_it() throws Exception {
        String name = "missing-" + UUID.randomUUID().toString().substring(0, 8);
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name);
        UUID first = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.act(first);
        crowd.join(university, 40, name + ".example");
        transaction.begin();
        entities.createNativeQuery("insert into account_field (account_id, field_code) select ?1, min(code) from field")
                .setParameter(1, first)
                .executeUpdate();
        transaction.commit();

        assertFinds(MissingAttribute.TITLE, line -> line.row().title().isEmpty());
        assertFinds(MissingAttribute.DEPARTMENT, line -> line.row().department().isEmpty());
        assertFinds(MissingAttribute.FIELD, line -> !line.row().accountId().equals(first));
    }

    private void assertFinds(MissingAttribute missing, Predicate<MemberLine> expected) {
        assertThat(list(new MemberFilter("", null, null, null, missing, Set.of(), Set.of(), null)))
                .as(missing.name())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        list(MemberFilter.everybody()).stream().filter(expected).toList());
    }

    private List<MemberLine> list(MemberFilter filter) {
        return members.listColleagues(filter, MemberOrder.usual(), ALL).rows();
    }
}
