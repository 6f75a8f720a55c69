package org.enishi.presence.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.organisation.data.PersonName;
import org.enishi.presence.data.ExtensionDifference;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionImportRow;
import org.enishi.presence.data.ExtensionLine;
import org.enishi.presence.data.ExtensionOutcome;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.GroupRow;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;

/**
 * What a file of extensions would make of those that there are. People are known by their sign-in name, other telephones by
 * their number. Numbers may change hands within a file: what counts is that at its end nobody has the number of another.
 */
public final class ExtensionJudgement {

    /** Between the groups of one line, in either width. */
    private static final String BETWEEN_GROUPS = "[;\uff1b]";

    /** A line of which something is to be made. @param known null where it is new */
    public record Intention(
            ExtensionLine line, ExtensionRow known, ExtensionPlan plan, List<ExtensionDifference> differences) {}

    private final List<GroupRow> groups;
    private final List<ExtensionRow> known;
    private final Map<String, ExtensionRow> people;
    private final Map<String, ExtensionRow> telephones;
    private final Map<Integer, Intention> intentions = new HashMap<>();
    private final Map<Integer, Refusal> refusals = new HashMap<>();

    public ExtensionJudgement(List<ExtensionRow> known, List<GroupRow> groups) {
        this.known = known;
        this.groups = groups;
        people = known.stream()
                .filter(row -> row.line().isPerson())
                .collect(Collectors.toMap(row -> folded(row.line().login()), Function.identity(), (one, same) -> one));
        telephones = known.stream()
                .filter(row -> !row.line().isPerson())
                .collect(Collectors.toMap(row -> row.line().number(), Function.identity(), (one, same) -> one));
    }

    private static String folded(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    public List<ExtensionImportRow> judge(List<ExtensionLine> lines) {
        Set<Object> seen = new HashSet<>();
        for (ExtensionLine line : lines) {
            try {
                Intention intention = intend(line);
                if (!seen.add(
                        intention.known() == null
                                ? intention.plan().number()
                                : intention.known().id())) {
                    throw new RuleViolated("rule.extension.twice");
                }
                intentions.put(line.number(), intention);
            } catch (RuleViolated refused) {
                refusals.put(line.number(), refused.toRefusal());
            }
        }
        while (refuseOneOfTwo(lines)) {
            // Who is refused keeps his number, which may be in the way of another.
        }
        return lines.stream().map(this::row).toList();
    }

    /** Of those that change something, in the order of the file. */
    public List<Intention> intentions(List<ExtensionLine> lines) {
        return lines.stream()
                .map(line -> intentions.get(line.number()))
                .filter(one -> one != null && !one.differences().isEmpty())
                .toList();
    }

    private ExtensionImportRow row(ExtensionLine line) {
        Intention intention = intentions.get(line.number());
        if (intention == null) {
            return new ExtensionImportRow(line, ExtensionOutcome.INVALID, refusals.get(line.number()));
        }
        ExtensionOutcome outcome = intention.known() == null
                ? ExtensionOutcome.NEW
                : intention.differences().isEmpty() ? ExtensionOutcome.SAME : ExtensionOutcome.CHANGED;
        return new ExtensionImportRow(line, outcome, null);
    }

    private Intention intend(ExtensionLine line) {
        String login = folded(line.cell(ExtensionField.LOGIN));
        ExtensionRow row = login.isEmpty()
                ? telephones.get(PhoneNumber.extension(line.cell(ExtensionField.NUMBER)))
                : people.get(login);
        if (row == null && !login.isEmpty()) {
            throw new RuleViolated("rule.extension.unknown");
        }
        ExtensionPlan typed = new ExtensionPlan(
                row == null ? null : row.id(),
                row == null ? 0 : row.line().version(),
                new PersonName(
                        line.cell(ExtensionField.FAMILY_NAME),
                        line.cell(ExtensionField.GIVEN_NAME),
                        line.cell(ExtensionField.FAMILY_KANA),
                        line.cell(ExtensionField.GIVEN_KANA)),
                line.cell(ExtensionField.NUMBER),
                line.cell(ExtensionField.DIAL_IN),
                "",
                groupsOf(line, row));
        ExtensionPlan checked = ExtensionPolicy.checkedButSecret(typed, row);
        return new Intention(line, row, checked, ExtensionPolicy.differences(row, checked, groups));
    }

    /** Those named; where none is, they stay. */
    private Set<UUID> groupsOf(ExtensionLine line, ExtensionRow row) {
        List<String> names = Arrays.stream(line.cell(ExtensionField.GROUPS).split(BETWEEN_GROUPS))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        Set<UUID> found = groups.stream()
                .filter(group -> names.contains(group.name()))
                .map(GroupRow::id)
                .collect(Collectors.toSet());
        if (found.size() < Set.copyOf(names).size()) {
            throw new RuleViolated("rule.extension.group");
        }
        return names.isEmpty() ? ExtensionPolicy.groupsOf(row) : found;
    }

    /** Whether somebody was in the way of somebody. */
    private boolean refuseOneOfTwo(List<ExtensionLine> lines) {
        Set<UUID> moving =
                intentions.values().stream().map(one -> one.plan().id()).collect(Collectors.toSet());
        Set<String> numbers = new HashSet<>();
        Set<String> dialIns = new HashSet<>();
        known.stream().filter(row -> !moving.contains(row.id())).forEach(row -> {
            numbers.add(row.line().number());
            dialIns.add(row.line().dialIn());
        });
        List<Integer> refused = new ArrayList<>();
        for (ExtensionLine line : lines) {
            Intention intention = intentions.get(line.number());
            if (intention != null && !isFree(intention.plan(), numbers, dialIns, line.number())) {
                refused.add(line.number());
            }
        }
        refused.forEach(intentions::remove);
        return !refused.isEmpty();
    }

    private boolean isFree(ExtensionPlan plan, Set<String> numbers, Set<String> dialIns, int line) {
        if (!plan.number().isEmpty() && !numbers.add(plan.number())) {
            refusals.put(line, Refusal.of("rule.extension.numberTaken", plan.number()));
            return false;
        }
        if (!plan.dialIn().isEmpty() && !dialIns.add(plan.dialIn())) {
            refusals.put(line, Refusal.of("rule.extension.dialInTaken", plan.dialIn()));
            return false;
        }
        return true;
    }
}
