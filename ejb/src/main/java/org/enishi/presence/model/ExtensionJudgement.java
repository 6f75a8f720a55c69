package org.enishi.presence.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.organisation.data.PersonName;
import org.enishi.presence.data.ExtensionDifference;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.data.LineOutcome;
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
            FileLine<ExtensionField> line,
            ExtensionRow known,
            ExtensionPlan plan,
            List<ExtensionDifference> differences) {}

    private final List<GroupRow> groups;
    private final List<ExtensionRow> known;
    private final Map<String, ExtensionRow> people;
    private final Map<String, ExtensionRow> telephones;
    private FileJudgement<ExtensionField, Intention> file;

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

    public List<FileRow<ExtensionField>> judge(List<FileLine<ExtensionField>> lines) {
        file = new FileJudgement<>(lines, this::intend, ExtensionJudgement::whatOf, "rule.extension.twice");
        while (refuseOneOfTwo(lines)) {
            // Who is refused keeps his number, which may be in the way of another.
        }
        return file.rows(ExtensionJudgement::outcomeOf);
    }

    private static Object whatOf(Intention one) {
        return one.known() == null ? one.plan().number() : one.known().id();
    }

    private static LineOutcome outcomeOf(Intention one) {
        if (one.known() == null) {
            return LineOutcome.NEW;
        }
        return one.differences().isEmpty() ? LineOutcome.SAME : LineOutcome.CHANGED;
    }

    /** Of those judged, what changes something, in the order of the file. */
    public List<Intention> intentions() {
        return file.intentions().stream()
                .filter(one -> !one.differences().isEmpty())
                .toList();
    }

    private Intention intend(FileLine<ExtensionField> line) {
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
    private Set<UUID> groupsOf(FileLine<ExtensionField> line, ExtensionRow row) {
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
    private boolean refuseOneOfTwo(List<FileLine<ExtensionField>> lines) {
        Set<UUID> moving =
                file.intentions().stream().map(one -> one.plan().id()).collect(Collectors.toSet());
        Set<String> numbers = new HashSet<>();
        Set<String> dialIns = new HashSet<>();
        known.stream().filter(row -> !moving.contains(row.id())).forEach(row -> {
            numbers.add(row.line().number());
            dialIns.add(row.line().dialIn());
        });
        Map<FileLine<ExtensionField>, Refusal> refused = new HashMap<>();
        for (FileLine<ExtensionField> line : lines) {
            Intention intention = file.intention(line);
            if (intention != null) {
                inTheWay(intention.plan(), numbers, dialIns).ifPresent(reason -> refused.put(line, reason));
            }
        }
        refused.forEach(file::refuse);
        return !refused.isEmpty();
    }

    private static Optional<Refusal> inTheWay(ExtensionPlan plan, Set<String> numbers, Set<String> dialIns) {
        if (!plan.number().isEmpty() && !numbers.add(plan.number())) {
            return Optional.of(Refusal.of("rule.extension.numberTaken", plan.number()));
        }
        if (!plan.dialIn().isEmpty() && !dialIns.add(plan.dialIn())) {
            return Optional.of(Refusal.of("rule.extension.dialInTaken", plan.dialIn()));
        }
        return Optional.empty();
    }
}
