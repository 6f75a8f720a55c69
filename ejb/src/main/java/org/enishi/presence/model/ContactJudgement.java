package org.enishi.presence.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.data.LineOutcome;

/** What a file would make of 共通電話帳. Whoever has the same name and company, however they are typed, is known. */
public final class ContactJudgement {

    /** A line of which something is to be made. @param known null where it is new */
    public record Intention(ContactPlan known, ContactPlan plan) {

        LineOutcome outcome() {
            if (known == null) {
                return LineOutcome.NEW;
            }
            return ContactPolicy.differences(known, plan).isEmpty() ? LineOutcome.SAME : LineOutcome.CHANGED;
        }
    }

    private final Map<Object, ContactPlan> known;
    private final FileJudgement<ContactField, Intention> file;

    public ContactJudgement(List<ContactPlan> kept, List<FileLine<ContactField>> lines) {
        known = kept.stream().collect(Collectors.toMap(ContactJudgement::who, Function.identity()));
        file = new FileJudgement<>(lines, this::intend, one -> who(one.plan()), "rule.contact.twice");
    }

    private static Object who(ContactPlan plan) {
        return List.of(ContactPolicy.key(plan.name()), ContactPolicy.key(plan.company()));
    }

    private Intention intend(FileLine<ContactField> line) {
        ContactPlan typed = ContactPolicy.checked(new ContactPlan(
                null,
                0,
                line.cell(ContactField.NAME),
                line.cell(ContactField.KANA),
                line.cell(ContactField.COMPANY),
                line.cell(ContactField.GROUP),
                line.cell(ContactField.FIRST_NUMBER),
                line.cell(ContactField.SECOND_NUMBER),
                line.cell(ContactField.THIRD_NUMBER),
                line.cell(ContactField.MEMO)));
        return new Intention(known.get(who(typed)), typed);
    }

    public List<FileRow<ContactField>> rows() {
        return file.rows(Intention::outcome);
    }

    /** What changes something, in the order of the file. */
    public List<Intention> intentions() {
        return file.intentions().stream()
                .filter(one -> one.outcome() != LineOutcome.SAME)
                .toList();
    }
}
