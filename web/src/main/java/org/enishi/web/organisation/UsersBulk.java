package org.enishi.web.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.OpenWorkService;
import org.enishi.matching.data.OpenWork;
import org.enishi.organisation.MemberBulk;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkPlan;
import org.enishi.organisation.data.BulkReport;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.CsvSheet;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** What administrators do from the user list, to one or to many: first it is shown, then done, then it can be undone. */
@Named
@ViewScoped
public class UsersBulk implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More rows would be more than anybody reads; those with a reason come first. */
    private static final int MOST_ROWS = 100;

    @Inject
    private MemberBulk bulk;

    @Inject
    private OpenWorkService work;

    private BulkSelection selection;
    private MemberAction action;
    private Role role;
    private boolean whole;
    private long seen;
    private BulkPlan plan;
    private Map<UUID, OpenWork> inHand = Map.of();
    private BulkReport report;
    private boolean takenBack;

    /** Of whom and what, the request says. */
    public void ask(ListPlace place) {
        action = Arrays.stream(MemberAction.values())
                .filter(known -> known.name().equals(Faces.getRequestParameter("act")))
                .findFirst()
                .orElseThrow(NotFound::new);
        selection = UserSelection.of(place);
        seen = UserSelection.seen();
        role = null;
        whole = false;
        plan = null;
        inHand = Map.of();
        report = null;
        if (action != MemberAction.CHANGE_ROLE) {
            preview();
        }
    }

    /** Also when another role is chosen. */
    public void preview() {
        boolean shown = Attempt.at(() -> plan = bulk.preview(selection, command()));
        if (!shown) {
            close();
        } else if (action == MemberAction.DELETE) {
            inHand = new HashMap<>(work.countOpenWork(plan.rows().stream()
                    .filter(row -> row.outcome() == BulkOutcome.CHANGED)
                    .map(row -> row.ref().accountId())
                    .collect(Collectors.toSet())));
        }
    }

    private MemberCommand command() {
        return action == MemberAction.CHANGE_ROLE ? MemberCommand.changeRole(role) : MemberCommand.of(action);
    }

    public void execute() {
        if (plan != null && Attempt.at(() -> report = bulk.execute(whole ? plan.asWhole() : plan))) {
            takenBack = false;
            PrimeFaces.current().ajax().addCallbackParam("chosen", "none");
        }
        close();
    }

    public void undo() {
        if (report != null && Attempt.at(() -> report = bulk.undo(report.batchId()))) {
            takenBack = true;
        }
    }

    public void close() {
        action = null;
        plan = null;
    }

    public boolean isOpen() {
        return action != null;
    }

    public boolean isRoleWanted() {
        return action == MemberAction.CHANGE_ROLE;
    }

    public String getTitle() {
        return Texts.label(action);
    }

    /** Names the one person; counts the many. */
    public String getQuestion() {
        if (plan == null) {
            return "";
        }
        long people = plan.count(BulkOutcome.CHANGED);
        if (plan.rows().size() == 1 && people == 1) {
            return Texts.of(
                    action == MemberAction.DELETE ? "organisation.users.ask.deleteOne" : "organisation.users.ask.one",
                    plan.rows().get(0).name(),
                    Texts.label(action));
        }
        return people == 0
                ? Texts.of("organisation.users.ask.nobody")
                : Texts.of("organisation.users.ask.many", people, Texts.label(action));
    }

    /** What follows from it that is not seen in the rows. */
    public String getConsequence() {
        return action == null || !isExecutable()
                ? ""
                : switch (action) {
                    case DELETE -> Texts.of("organisation.users.ask.deleteMeans");
                    case SUSPEND -> Texts.of("organisation.users.ask.suspendMeans");
                    case REISSUE -> Texts.of("organisation.users.ask.reissueMeans");
                    case CHANGE_ROLE -> Texts.of("organisation.users.ask.roleMeans");
                    case RESUME, UNLOCK, RESTORE -> "";
                };
    }

    /** What of theirs is not done yet, where they are to be deleted. */
    public String getOpenWork() {
        if (action != MemberAction.DELETE || !isExecutable() || !work.isTold()) {
            return "";
        }
        OpenWork all = inHand.values().stream().reduce(OpenWork.NONE, OpenWork::plus);
        return plan.count(BulkOutcome.CHANGED) == 1 ? OpenWorkWords.ofOne(all) : OpenWorkWords.ofMany(all);
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
                ? OpenWorkWords.inShort(inHand.getOrDefault(row.ref().accountId(), OpenWork.NONE))
                : Texts.of(why.key(), why.arguments().toArray());
    }

    public boolean isDone() {
        return report != null;
    }

    public String getReport() {
        if (report == null) {
            return "";
        }
        long people = report.count(BulkOutcome.CHANGED);
        return takenBack
                ? Texts.of("organisation.users.done.undone", people)
                : switch (report.command().action()) {
                    case CHANGE_ROLE -> Texts.of("organisation.users.done.role", people);
                    case SUSPEND -> Texts.of("organisation.users.done.suspend", people);
                    case RESUME -> Texts.of("organisation.users.done.resume", people);
                    case UNLOCK -> Texts.of("organisation.users.done.unlock", people);
                    case REISSUE -> Texts.of("organisation.users.done.reissue", people);
                    case DELETE -> Texts.of("organisation.users.done.delete", people);
                    case RESTORE -> Texts.of("organisation.users.done.restore", people);
                };
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
