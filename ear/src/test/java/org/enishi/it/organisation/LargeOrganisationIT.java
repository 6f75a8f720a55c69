package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of a large organisation says how many they are without counting them each time. PE-50. */
class LargeOrganisationIT extends FromInside {

    private static final int LARGE = 1100;

    @Inject
    private MemberService members;

    @Inject
    private MemberAdmission admission;

    @Inject
    private MemberChange change;

    @Inject
    private Ground ground;

    @Inject
    private Crowd crowd;

    private final String name = "large-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void it_is_counted_again_as_soon_as_somebody_comes_or_goes() {
        UUID university = university(LARGE);
        UUID member = ground.active(university, Role.MEMBER, "member");
        assertThat(total()).isEqualTo(LARGE + 2);

        change.delete(ground.ref(member));
        assertThat(total()).isEqualTo(LARGE + 1);
        change.restore(ground.ref(member));
        assertThat(total()).isEqualTo(LARGE + 2);
        admission.addMember(new NewMember("高岡 太郎", "タカオカ タロウ", "new@" + name + ".example", Role.MEMBER));
        assertThat(total()).isEqualTo(LARGE + 3);
    }

    @Test
    void nobody_is_counted_twice_while_nobody_comes_or_goes() {
        UUID university = university(LARGE);
        assertThat(total()).isEqualTo(LARGE + 1);

        ground.active(university, Role.MEMBER, "beside");
        assertThat(total()).as("who came past the lock, which nobody does").isEqualTo(LARGE + 1);
        change.suspend(ground.ref(ground.active(university, Role.MEMBER, "another")));
        assertThat(total()).isEqualTo(LARGE + 3);
    }

    @Test
    void a_small_one_is_counted_each_time() {
        UUID university = university(20);
        assertThat(total()).isEqualTo(21);
        ground.active(university, Role.MEMBER, "beside");
        assertThat(total()).isEqualTo(22);
    }

    private UUID university(int people) {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name);
        UUID first = ground.active(university, Role.ADMINISTRATOR, "first");
        crowd.join(university, people, name + ".example");
        ground.act(first);
        return university;
    }

    private long total() {
        return members.listColleagues(MemberFilter.everybody(), MemberOrder.usual(), new PageRequest(0, 50))
                .total();
    }
}
