package org.enishi.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.enishi.shared.security.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenuTest {

    private static final List<String> SEED_ORDER = List.of(
            "menu.home", "menu.announcements", "menu.statistics", "menu.statisticsDetail", "menu.links", "menu.users");

    private final AccessLaw law = new AccessLaw();

    @ParameterizedTest
    @EnumSource
    void everybody_finds_the_six_entries_of_the_manual_first_and_in_its_order(OrganisationKind kind) {
        for (Role role : Role.values()) {
            assertThat(keys(menu(new Standing(kind, role), "/index"))).startsWith(SEED_ORDER.toArray(String[]::new));
        }
    }

    @Test
    void only_the_operator_has_the_group_of_the_operator() {
        assertThat(keys(menu(new Standing(OrganisationKind.OPERATOR, Role.ADMINISTRATOR), "/index")))
                .endsWith("menu.operator");
        assertThat(keys(menu(new Standing(OrganisationKind.COMPANY, Role.MEMBER), "/index")))
                .isEqualTo(
                        Stream.concat(SEED_ORDER.stream(), Stream.of("menu.presence", "menu.directory", "menu.rooms"))
                                .toList());
        assertThat(keys(menu(new Standing(OrganisationKind.COMPANY, Role.ADMINISTRATOR), "/index")))
                .isEqualTo(Stream.concat(
                                SEED_ORDER.stream(),
                                Stream.of(
                                        "menu.presence",
                                        "menu.directory",
                                        "menu.rooms",
                                        "menu.about",
                                        "menu.callManager"))
                        .toList());
    }

    @Test
    void the_operator_finds_no_board_in_his_menu_and_all_others_do() {
        for (OrganisationKind kind : OrganisationKind.values()) {
            for (Role role : Role.values()) {
                assertThat(keys(menu(new Standing(kind, role), "/index")).contains("menu.presence"))
                        .as(kind + " " + role)
                        .isEqualTo(kind != OrganisationKind.OPERATOR);
            }
        }
        assertThat(law.opensView(Optional.of(new Standing(OrganisationKind.OPERATOR, Role.MEMBER)), "/presence"))
                .as("his own chip still leads there")
                .isTrue();
    }

    @Test
    void before_sign_in_there_is_no_menu() {
        assertThat(Menu.entries(law, Optional.empty(), "/sign-in")).isEmpty();
    }

    @Test
    void no_entry_leads_to_a_page_that_the_law_keeps_closed() {
        for (OrganisationKind kind : OrganisationKind.values()) {
            for (Role role : Role.values()) {
                Standing standing = new Standing(kind, role);
                assertThat(leaves(menu(standing, "/index")))
                        .allMatch(entry -> law.opensView(Optional.of(standing), entry.address()));
            }
        }
    }

    @Test
    void one_entry_is_current_also_on_a_page_below_it() {
        Standing standing = new Standing(OrganisationKind.INSTITUTION, Role.MEMBER);

        assertThat(menu(standing, "/announcement"))
                .filteredOn(Menu.Entry::current)
                .extracting(Menu.Entry::key)
                .containsExactly("menu.announcements");
    }

    @Test
    void the_shared_phone_book_belongs_to_the_call_manager_of_whoever_has_it_and_else_to_the_directory() {
        assertThat(menu(new Standing(OrganisationKind.COMPANY, Role.ADMINISTRATOR), "/presence/contacts"))
                .filteredOn(Menu.Entry::current)
                .extracting(Menu.Entry::key)
                .containsExactly("menu.callManager");
        assertThat(menu(new Standing(OrganisationKind.COMPANY, Role.MEMBER), "/presence/contacts"))
                .filteredOn(Menu.Entry::current)
                .extracting(Menu.Entry::key)
                .containsExactly("menu.directory");
    }

    @Test
    void a_group_is_current_with_its_entry() {
        Standing standing = new Standing(OrganisationKind.OPERATOR, Role.ADMINISTRATOR);

        List<Menu.Entry> current = menu(standing, "/operator/audit").stream()
                .filter(Menu.Entry::current)
                .toList();

        assertThat(keys(current)).containsExactly("menu.operator");
        assertThat(current.get(0).children())
                .filteredOn(Menu.Entry::current)
                .extracting(Menu.Entry::address)
                .containsExactly("/operator/audit");
    }

    private List<Menu.Entry> menu(Standing standing, String view) {
        return Menu.entries(law, Optional.of(standing), view);
    }

    private static List<String> keys(List<Menu.Entry> entries) {
        return entries.stream().map(Menu.Entry::key).toList();
    }

    private static Stream<Menu.Entry> leaves(List<Menu.Entry> entries) {
        return entries.stream().flatMap(entry -> entry.isGroup() ? entry.children().stream() : Stream.of(entry));
    }
}
