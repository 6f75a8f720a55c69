package org.enishi.it.presence;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.PersonName;
import org.enishi.presence.ExtensionService;
import org.enishi.presence.GroupService;
import org.enishi.presence.data.ExtensionFilter;
import org.enishi.presence.data.ExtensionOrder;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.BeforeEach;

/** An administrator at the list of extensions, with what tests want of it. */
abstract class AtTheSwitchboard extends AtTheDesk {

    private static final PageRequest ALL = new PageRequest(0, 500);
    static final PersonName ROOM = new PersonName("会議室", "甲", "カイギシツ", "コウ");
    static final String SECRET = "k7!pWq2#zR9d";

    @Inject
    ExtensionService extensions;

    @Inject
    GroupService groups;

    @Inject
    ExtensionTraces kept;

    UUID administrator;

    @BeforeEach
    void an_administrator() {
        administrator = ground.active(organisation, Role.ADMINISTRATOR, "administrator");
    }

    /** What a test wants of a line. */
    record Plan(ExtensionPlan plan) {

        Plan in(UUID group) {
            return new Plan(new ExtensionPlan(
                    plan.id(),
                    plan.version(),
                    plan.name(),
                    plan.number(),
                    plan.dialIn(),
                    plan.secret(),
                    Set.of(group)));
        }

        Plan called(PersonName name) {
            return new Plan(new ExtensionPlan(
                    plan.id(), plan.version(), name, plan.number(), plan.dialIn(), plan.secret(), plan.groups()));
        }
    }

    /** For a line that has no extension yet. */
    static Plan plan(UUID line, String number) {
        return new Plan(new ExtensionPlan(line, 0, null, number, "", SECRET, Set.of()));
    }

    void change(Plan wanted) throws Exception {
        as(administrator, () -> extensions.change(wanted.plan()));
    }

    UUID register(String number) throws Exception {
        return ground.as(
                administrator,
                () -> extensions.register(new ExtensionPlan(null, 0, ROOM, number, "", SECRET, Set.of())));
    }

    UUID idOfGroup(String name) throws Exception {
        return ground.as(administrator, groups::list).stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    ExtensionRow row(UUID line) {
        try {
            return ground.as(administrator, () -> extensions.read(line));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<ExtensionRow> found(ExtensionFilter filter) throws Exception {
        return ground.as(administrator, () -> extensions.search(filter, ExtensionOrder.USUAL, ALL))
                .rows();
    }

    List<UUID> ids(String... fields) throws Exception {
        return found(new ExtensionFilter(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]))
                .stream()
                .map(ExtensionRow::id)
                .toList();
    }
}
