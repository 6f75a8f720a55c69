package org.enishi.presence.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.PersonName;
import org.enishi.presence.data.ExtensionDifference;
import org.enishi.presence.data.ExtensionFacts;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.data.LineGroup;
import org.enishi.shared.fault.RuleViolated;

/** What may be made of an 内線, and what that would change: the page that asks for confirmation and the change agree. */
public final class ExtensionPolicy {

    private ExtensionPolicy() {}

    /**
     * As it would be kept, in the form that is dialled. Refused where something cannot be kept.
     *
     * @param known null for a new one
     */
    public static ExtensionPlan checked(ExtensionPlan typed, ExtensionRow known) {
        ExtensionPlan plan = checkedButSecret(typed, known);
        if (plan.number().isEmpty()) {
            throw new RuleViolated("rule.extension.number");
        }
        boolean kept = known != null && known.line().secret();
        boolean silent = typed.secret() == null || typed.secret().isEmpty();
        return plan.provedBy(silent && kept ? "" : SipSecret.required(typed.secret()));
    }

    /** The same for lists and files, in which no secret stands and people may be without a number. */
    public static ExtensionPlan checkedButSecret(ExtensionPlan typed, ExtensionRow known) {
        boolean person = known != null && known.line().isPerson();
        PersonName name = person ? known.line().personName() : Extension.named(typed.name());
        String number = PhoneNumber.extension(typed.number());
        if (!person && number.isEmpty()) {
            throw new RuleViolated("rule.extension.number");
        }
        return new ExtensionPlan(
                typed.id(), typed.version(), name, number, PhoneNumber.outside(typed.dialIn()), "", typed.groups());
    }

    /** Only what becomes another thing, in the order of the page. @param known null for a new one */
    public static List<ExtensionDifference> differences(
            ExtensionRow known, ExtensionPlan checked, List<GroupRow> groups) {
        List<ExtensionDifference> all = new ArrayList<>();
        add(all, ExtensionField.GROUPS, known == null ? "" : known.group(), names(checked.groups(), groups));
        if (!checked.secret().isEmpty()) {
            all.add(new ExtensionDifference(ExtensionField.SECRET, "", ""));
        }
        PersonName after = checked.name();
        PersonName before =
                known == null ? new PersonName("", "", "", "") : known.line().personName();
        add(all, ExtensionField.FAMILY_NAME, before.family(), after.family());
        add(all, ExtensionField.FAMILY_KANA, before.familyKana(), after.familyKana());
        add(all, ExtensionField.GIVEN_NAME, before.given(), after.given());
        add(all, ExtensionField.GIVEN_KANA, before.givenKana(), after.givenKana());
        ExtensionFacts line = known == null ? null : known.line();
        add(all, ExtensionField.DIAL_IN, line == null ? "" : line.dialIn(), checked.dialIn());
        add(all, ExtensionField.NUMBER, line == null ? "" : line.number(), checked.number());
        return all;
    }

    private static void add(List<ExtensionDifference> all, ExtensionField field, String before, String after) {
        if (!before.equals(after)) {
            all.add(new ExtensionDifference(field, before, after));
        }
    }

    private static String names(Set<UUID> chosen, List<GroupRow> groups) {
        if (chosen.stream()
                .anyMatch(id -> groups.stream().noneMatch(group -> group.id().equals(id)))) {
            throw new RuleViolated("rule.extension.group");
        }
        return groups.stream()
                .filter(group -> chosen.contains(group.id()))
                .map(GroupRow::name)
                .collect(Collectors.joining(" / "));
    }

    public static Set<UUID> groupsOf(ExtensionRow known) {
        return known == null
                ? Set.of()
                : known.groups().stream().map(LineGroup::groupId).collect(Collectors.toUnmodifiableSet());
    }
}
