package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.enishi.presence.CallLogFile;
import org.enishi.presence.CallLogService;
import org.enishi.presence.ConsoleService;
import org.enishi.presence.ContactFile;
import org.enishi.presence.ContactService;
import org.enishi.presence.ExtensionFile;
import org.enishi.presence.FlowService;
import org.enishi.presence.GroupService;
import org.enishi.presence.NumberService;
import org.enishi.presence.PortraitService;
import org.enishi.presence.ReasonService;
import org.enishi.presence.RingingService;
import org.enishi.presence.data.BoardLayout;
import org.enishi.presence.data.CallField;
import org.enishi.presence.data.CallFilter;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.CallSlip;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.ContactFilter;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowStep;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.GroupPlan;
import org.enishi.presence.data.NewCall;
import org.enishi.presence.data.NewSlip;
import org.enishi.presence.data.NumberKind;
import org.enishi.presence.data.NumberPlan;
import org.enishi.presence.data.ReasonList;
import org.enishi.presence.data.RingStrategy;
import org.enishi.presence.data.RingingPlan;
import org.enishi.presence.data.SlipKind;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.time.ServerClock;
import org.junit.jupiter.api.Test;

/**
 * Whatever an administrator changes in コールマネージャ is written down with his name, whichever service it is that he changes it with: each
 * of them is found, and one that is new has to say here what it does. DIR-02 to DIR-15.
 */
class TrailIT extends AtTheSwitchboard {

    private static final Set<Permission> OF_ADMINISTRATORS = EnumSet.of(
            Permission.EXTENSIONS_EDIT,
            Permission.GROUPS_EDIT,
            Permission.CALLS_EDIT,
            Permission.CONTACTS_EDIT,
            Permission.CALL_LOG,
            Permission.REASONS_EDIT,
            Permission.CONSOLE_EDIT,
            Permission.PICTURES_EDIT);

    /** What they are called that change nothing. */
    private static final Set<String> LOOKING = Set.of(
            "read", "list", "search", "groups", "differences", "freshSecret", "preview", "seats", "check", "take");

    private static final PageRequest ALL = new PageRequest(0, 10);

    @Inject
    private BeanManager beans;

    @Inject
    private ExtensionFile extensionFile;

    @Inject
    private RingingService ringing;

    @Inject
    private FlowService flows;

    @Inject
    private NumberService numbers;

    @Inject
    private ContactService contacts;

    @Inject
    private ContactFile contactFile;

    @Inject
    private CallLogService calls;

    @Inject
    private CallLogFile callFile;

    @Inject
    private ReasonService reasons;

    @Inject
    private ConsoleService console;

    @Inject
    private PortraitService portraits;

    @Inject
    private Clock time;

    private final Map<String, Runnable> changes = new LinkedHashMap<>();
    private UUID room;
    private UUID first;
    private UUID second;

    @Test
    void whatever_an_administrator_changes_is_written_down_with_his_name() throws Exception {
        atExtensions();
        atGroups();
        atFlows();
        atNumbersAndContacts();
        atCalls();
        atTheConsole();
        assertThat(changes.keySet())
                .as("services of administrators that change something")
                .containsExactlyInAnyOrderElementsOf(changing());
        for (Map.Entry<String, Runnable> change : changes.entrySet()) {
            long before = traces.acts(organisation, administrator);
            as(administrator, change.getValue());
            assertThat(traces.acts(organisation, administrator))
                    .as(change.getKey())
                    .isGreaterThan(before);
        }
    }

    private Set<String> changing() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.getPackageName().equals(GroupService.class.getPackageName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(TrailIT::changes)
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
    }

    private static boolean changes(Method method) {
        Requires requires = method.getAnnotation(Requires.class);
        return requires != null && OF_ADMINISTRATORS.contains(requires.value()) && !LOOKING.contains(method.getName());
    }

    private void atExtensions() throws IOException {
        byte[] picture = png();
        changes.put(
                "ExtensionService.register",
                () -> room = extensions.register(new ExtensionPlan(null, 0, ROOM, "4100", "", SECRET, Set.of())));
        changes.put(
                "ExtensionService.change",
                () -> extensions.change(plan(person, "4001").plan()));
        changes.put("ExtensionService.renumber", () -> extensions.renumber(watcher, 0, "4002", ""));
        changes.put(
                "ExtensionService.remove",
                () -> extensions.remove(room, extensions.read(room).line().version()));
        changes.put(
                "ExtensionFile.bringIn",
                () -> extensionFile.bringIn(List.of(
                        FileLine.of(2, ExtensionField.COLUMNS, List.of("", "4200", "", "", "会議室", "", "乙", "")))));
        changes.put("PortraitService.replace", () -> portraits.replace(person, picture));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private void atGroups() {
        changes.put("GroupService.open", () -> {
            groups.open("営業");
            groups.open("総務");
            first = groups.list().get(0).id();
            second = groups.list().get(1).id();
        });
        changes.put("GroupService.raise", () -> groups.raise(second));
        changes.put(
                "GroupService.change",
                () -> groups.change(
                        first,
                        new GroupPlan(
                                "営業部", false, Set.of(person), groups.read(first).version())));
        changes.put("GroupService.admit", () -> groups.admit(first, Set.of(watcher), false));
        changes.put("GroupService.dismiss", () -> groups.dismiss(first, Set.of(watcher)));
        changes.put(
                "RingingService.settle",
                () -> ringing.settle(new RingingPlan(first, 0, RingStrategy.EVENLY, true, true, "", List.of(person))));
        changes.put(
                "ReasonService.replaceOf",
                () -> reasons.replaceOf(
                        first,
                        new ReasonList(List.of("商談中"), reasons.read(first).version())));
        changes.put("ReasonService.replace", () -> reasons.replace(new ReasonList(List.of("会議中"), 0)));
    }

    private void atFlows() {
        changes.put("FlowService.establish", () -> first = flows.establish(flow(null, 0, "代表")));
        changes.put("FlowService.settle", () -> flows.settle(flow(first, version(), "受付")));
        changes.put("FlowService.remove", () -> flows.remove(first, version()));
        changes.put("GroupService.dissolve", () -> groups.dissolve(second));
    }

    private long version() {
        return flows.read(first).version();
    }

    private static FlowPlan flow(UUID id, long version, String name) {
        FlowStep slip = new FlowStep(FlowStepKind.SLIP, null, "", 0);
        return new FlowPlan(id, version, "03-1111-1111", name, null, List.of(slip), List.of());
    }

    private void atNumbersAndContacts() {
        changes.put("NumberService.establish", () -> numbers.establish(number(null, 0, "代表")));
        changes.put("NumberService.settle", () -> numbers.settle(number(kept().id(), kept().version(), "夜間")));
        changes.put("NumberService.remove", () -> numbers.remove(kept().id(), kept().version()));
        changes.put("ContactService.establish", () -> contacts.establish(contact(null, 0, "")));
        changes.put("ContactService.settle", () -> contacts.settle(contact(known().id(), known().version(), "夜間不可")));
        changes.put("ContactService.remove", () -> contacts.remove(known().id(), known().version()));
        changes.put(
                "ContactFile.bringIn",
                () -> contactFile.bringIn(List.of(
                        FileLine.of(2, ContactField.COLUMNS, List.of("鈴木", "", "", "", "03-2222-2222", "", "", "")))));
    }

    private NumberPlan kept() {
        return numbers.list().get(0).plan();
    }

    private static NumberPlan number(UUID id, long version, String note) {
        return new NumberPlan(id, version, "03-2222-1111", NumberKind.MAIN, note);
    }

    private ContactPlan known() {
        return contacts.find(new ContactFilter("", "", "", "", "", null), ALL)
                .rows()
                .get(0);
    }

    private static ContactPlan contact(UUID id, long version, String memo) {
        return new ContactPlan(id, version, "田中", "", "", "", "03-1234-5678", "", "", memo);
    }

    private void atCalls() {
        LocalDateTime at = LocalDateTime.now(time.withZone(ServerClock.JAPAN))
                .minusHours(1)
                .withNano(0);
        changes.put(
                "CallLogService.write", () -> calls.write(new NewCall(at, "", "4001", 0, CallResult.MISSED, ""), null));
        changes.put(
                "CallLogService.leaveSlip",
                () -> calls.leaveSlip(
                        call(),
                        calls.read(call()).call().version(),
                        new CallSlip("4001", new NewSlip(SlipKind.CALLED, "", "", "見積の件"))));
        changes.put(
                "CallLogService.remove",
                () -> calls.remove(call(), calls.read(call()).call().version()));
        changes.put(
                "CallLogFile.bringIn",
                () -> callFile.bringIn(List.of(FileLine.of(
                        2, CallField.COLUMNS, List.of(at.toString().replace('T', ' '), "", "4001", "", "BUSY", "")))));
    }

    private UUID call() {
        return calls.list(CallFilter.ALL, ALL).rows().get(0).call().id();
    }

    private void atTheConsole() {
        ConsoleSettings usual = ConsoleSettings.USUAL;
        changes.put(
                "ConsoleService.settle",
                () -> console.settle(
                        new ConsoleSettings(usual.figures(), true, true, false, BoardLayout.CARDS, usual.hours(), 0)));
    }
}
