package org.enishi.web.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.MemberBulk;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberRow;
import org.enishi.presence.GroupService;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** Puts people whom an administrator has chosen in the user list into an 内線グループ: shown first, then done, then undone. */
@Named
@ViewScoped
public class UsersGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ACT = "GROUP";

    private static final Duration UNDOABLE = Duration.ofMinutes(10);

    /** More rows would be more than anybody reads; those with a reason come first. */
    private static final int MOST_ROWS = 100;

    /** Who came into which group. */
    private record Done(UUID group, String name, Set<UUID> people, Instant until, boolean takenBack)
            implements Serializable {}

    public record Choice(String id, String name) implements Serializable {}

    @Inject
    private MemberBulk bulk;

    @Inject
    private UsersBulk others;

    @Inject
    private GroupService groups;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    private BulkSelection selection;
    private List<Choice> choices = List.of();
    private String group;
    private boolean whole;
    private List<BulkRow> rows = List.of();
    private Done done;

    /** Of the own organisation only. */
    public boolean isOffered() {
        return !currentActor.get().isOperator();
    }

    /** Whatever the bar or a row asks for: one act at a time. */
    public void ask(ListPlace place) {
        forget();
        if (ACT.equals(Faces.getRequestParameter("act"))) {
            others.forget();
            askForGroup(place);
        } else {
            others.ask(place);
        }
    }

    private void askForGroup(ListPlace place) {
        selection = UserSelection.of(place);
        choices = groups.list().stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
        if (!choices.isEmpty()) {
            group = choices.get(0).id();
            preview();
        }
    }

    private void forget() {
        close();
        done = null;
        group = null;
        whole = false;
    }

    /** Also when another group is chosen. */
    public void preview() {
        if (!Attempt.at(() ->
                rows = rowsOf(bulk.people(selection), groups.read(groupId()).people()))) {
            close();
        }
    }

    private static List<BulkRow> rowsOf(List<MemberRow> people, Set<UUID> members) {
        return people.stream().map(row -> rowOf(row, members)).toList();
    }

    private static BulkRow rowOf(MemberRow row, Set<UUID> members) {
        boolean can = row.state() == AccountState.ACTIVE;
        BulkOutcome outcome = !can
                ? BulkOutcome.REFUSED
                : members.contains(row.accountId()) ? BulkOutcome.UNCHANGED : BulkOutcome.CHANGED;
        return new BulkRow(
                row.ref(), row.name(), row.mailAddress(), outcome, can ? null : Refusal.of("rule.group.inactive"));
    }

    public void execute() {
        Set<UUID> people = rows.stream()
                .filter(row -> whole || row.outcome() != BulkOutcome.REFUSED)
                .map(row -> row.ref().accountId())
                .collect(Collectors.toSet());
        if (Attempt.at(() -> done = admitted(people))) {
            PrimeFaces.current().ajax().addCallbackParam("chosen", "none");
        }
        close();
    }

    private Done admitted(Set<UUID> people) {
        UUID id = groupId();
        Set<UUID> come = groups.admit(id, people, whole);
        return new Done(id, name(), come, clock.instant().plus(UNDOABLE), false);
    }

    public void undo() {
        if (isUndoable() && Attempt.at(() -> groups.dismiss(done.group(), done.people()))) {
            done = new Done(done.group(), done.name(), done.people(), done.until(), true);
        }
    }

    public void close() {
        selection = null;
        rows = List.of();
    }

    private UUID groupId() {
        return ObjectId.of(group);
    }

    private String name() {
        return choices.stream()
                .filter(one -> one.id().equals(group))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }

    public boolean isOpen() {
        return selection != null;
    }

    public boolean isExecutable() {
        return count("CHANGED") > 0;
    }

    /** A question only where there are several. */
    public boolean isSeveral() {
        return isExecutable() && rows.size() > 1;
    }

    public String getQuestion() {
        long people = count("CHANGED");
        return people == 0
                ? Texts.of("organisation.users.ask.nobody")
                : Texts.of("organisation.users.ask.many", people, Texts.of("organisation.users.bulk.group"));
    }

    public List<BulkRow> getRows() {
        return rows.stream()
                .sorted(Comparator.comparing(BulkRow::outcome).reversed())
                .limit(MOST_ROWS)
                .toList();
    }

    public int getMore() {
        return Math.max(0, rows.size() - MOST_ROWS);
    }

    public long count(String outcome) {
        return rows.stream()
                .filter(row -> row.outcome() == BulkOutcome.valueOf(outcome))
                .count();
    }

    public String reason(BulkRow row) {
        return row.reason() == null ? "" : Texts.of(row.reason().key());
    }

    public boolean isDone() {
        return done != null;
    }

    public String getReport() {
        if (done == null) {
            return "";
        }
        return done.takenBack()
                ? Texts.of("organisation.users.done.undone", done.people().size())
                : Texts.of("organisation.users.done.group", done.people().size(), done.name());
    }

    public boolean isUndoable() {
        return done != null
                && !done.takenBack()
                && !done.people().isEmpty()
                && clock.instant().isBefore(done.until());
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }
}
