package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.organisation.MemberBulk;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkPlan;
import org.enishi.organisation.data.BulkReport;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.CsvSheet;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** What administrators do from the user list, to one or to many: first it is shown, then done, then it can be undone. */
@Named
@ViewScoped
public class UsersBulk implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PERSON = "user";

    /** More rows would be more than anybody reads; those with a reason come first. */
    private static final int MOST_ROWS = 100;

    @Inject
    private MemberBulk bulk;

    @Inject
    private UsersLeft left;

    @Inject
    private MemberService members;

    @Inject
    private AccessLaw law;

    @Inject
    private CurrentActor currentActor;

    private String called;
    private String person;
    private BulkSelection selection;
    private MemberAction action;
    private Role role;
    private boolean whole;
    private long seen;
    private BulkPlan plan;
    private BulkReport report;
    private boolean takenBack;

    @PostConstruct
    void open() {
        called = Faces.getRequestParameter(PERSON);
    }

    /** Whom the address names, his dialog is open at once. Who is not there is found out here and not earlier. */
    private void answerCall() {
        if (called == null) {
            return;
        }
        UUID id = ObjectId.of(called);
        called = null;
        MemberRow row = members.read(id).row();
        if (row.state().isLiving() && law.permits(currentActor.get().standing(), Permission.MEMBERS_CHANGE)) {
            action = MemberAction.CHANGE_ROLE;
            selection = BulkSelection.of(Set.of(id));
            seen = -1;
            meet(row);
        }
    }

    private void meet(MemberRow row) {
        person = row.name();
        role = row.role();
    }

    /** Of whom and what, the request says. */
    public void ask(ListPlace place) {
        forget();
        action = Arrays.stream(MemberAction.values())
                .filter(known -> known.name().equals(Faces.getRequestParameter("act")))
                .findFirst()
                .orElseThrow(NotFound::new);
        selection = UserSelection.of(place);
        seen = UserSelection.seen();
        role = null;
        person = null;
        whole = false;
        left.forget();
        if (action != MemberAction.CHANGE_ROLE) {
            preview();
        } else if (selection.accountIds().size() == 1) {
            selection.accountIds().forEach(id -> meet(members.read(id).row()));
        }
    }

    /** Also when another role is chosen. */
    public void preview() {
        boolean shown = Attempt.at(() -> plan = bulk.preview(selection, command()));
        if (!shown) {
            close();
        } else if (action == MemberAction.DELETE) {
            left.ask(plan.rows().stream()
                    .filter(row -> row.outcome() == BulkOutcome.CHANGED)
                    .map(row -> row.ref().accountId())
                    .collect(Collectors.toSet()));
        }
    }

    private MemberCommand command() {
        return action == MemberAction.CHANGE_ROLE ? MemberCommand.changeRole(role) : MemberCommand.of(action);
    }

    public void execute() {
        if (plan != null && Attempt.at(() -> report = bulk.execute(ordered()))) {
            takenBack = false;
            PrimeFaces.current().ajax().addCallbackParam("chosen", "none");
        }
        close();
    }

    private BulkPlan ordered() {
        BulkPlan wanted = action == MemberAction.DELETE ? plan.handingOverTo(left.successorId()) : plan;
        return whole ? wanted.asWhole() : wanted;
    }

    public void undo() {
        if (report != null && Attempt.at(() -> report = bulk.undo(report.batchId()))) {
            takenBack = true;
        }
    }

    /** What was done is told until something else is asked. */
    public void forget() {
        close();
        report = null;
    }

    public void close() {
        action = null;
        plan = null;
    }

    public boolean isOpen() {
        answerCall();
        return action != null;
    }

    public boolean isRoleWanted() {
        return action == MemberAction.CHANGE_ROLE;
    }

    public String getTitle() {
        return Texts.label(action);
    }

    /** Whose role it is, where it is only one's; null else. */
    public String getPerson() {
        return person;
    }

    public String getQuestion() {
        return plan == null ? "" : BulkWords.question(action, plan);
    }

    public String getConsequence() {
        return action == null || !isExecutable() ? "" : BulkWords.consequence(action);
    }

    /** What of theirs is not done yet, where they are to be deleted. */
    public String getOpenWork() {
        return action != MemberAction.DELETE || !isExecutable() ? "" : left.words(plan.count(BulkOutcome.CHANGED) == 1);
    }

    public boolean isExecutable() {
        return plan != null && plan.count(BulkOutcome.CHANGED) > 0;
    }

    /** The list has become longer or shorter since all of it was chosen. */
    public boolean isMoved() {
        return plan != null && seen >= 0 && plan.rows().size() != seen;
    }

    public long count(String outcome) {
        return plan == null ? 0 : plan.count(BulkOutcome.valueOf(outcome));
    }

    public List<BulkRow> getRows() {
        return plan == null
                ? List.of()
                : plan.rows().stream().sorted(reasonsFirst()).limit(MOST_ROWS).toList();
    }

    public int getMore() {
        return plan == null ? 0 : Math.max(0, plan.rows().size() - MOST_ROWS);
    }

    private static Comparator<BulkRow> reasonsFirst() {
        return Comparator.comparing(BulkRow::outcome).reversed();
    }

    /** Why not, or what is left undone. */
    public String reason(BulkRow row) {
        Refusal why = row.reason();
        return why == null
                ? OpenWorkWords.inShort(left.of(row.ref().accountId()))
                : Texts.of(why.key(), why.arguments().toArray());
    }

    public boolean isDone() {
        return report != null;
    }

    public String getReport() {
        return report == null ? "" : BulkWords.done(report, takenBack);
    }

    /** Who was left out after all, and why. */
    public List<BulkRow> getLeftOut() {
        return report == null
                ? List.of()
                : report.rows().stream()
                        .filter(row -> row.outcome() == BulkOutcome.REFUSED)
                        .limit(MOST_ROWS)
                        .toList();
    }

    /** Row by row, also where the page names only the first of those who were left out. */
    public void sendReport() throws IOException {
        CsvSheet sheet = new CsvSheet()
                .row(List.of(
                        Texts.label(MemberColumn.NAME),
                        Texts.label(MemberColumn.MAIL),
                        Texts.of("organisation.users.ask.outcome"),
                        Texts.of("organisation.users.ask.reason")));
        for (BulkRow row : report == null ? List.<BulkRow>of() : report.rows()) {
            sheet.row(List.of(row.name(), row.mailAddress(), Texts.label(row.outcome()), reason(row)));
        }
        Faces.sendFile(sheet.bytes(), Texts.of("organisation.users.done.file"), true);
    }

    public boolean isUndoable() {
        return report != null && !takenBack && report.undoUntil() != null && report.count(BulkOutcome.CHANGED) > 0;
    }

    public List<Role> getRoles() {
        return Stream.of(Role.MEMBER, Role.ADMINISTRATOR).toList();
    }

    /** A question only where there are several. */
    public boolean isSeveral() {
        return isExecutable() && plan.rows().size() > 1;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
