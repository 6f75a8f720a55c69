package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.NumberService;
import org.enishi.presence.data.NumberGoal;
import org.enishi.presence.data.NumberKind;
import org.enishi.presence.data.NumberPlan;
import org.enishi.presence.data.NumberRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** 電話番号情報: the list, and one number to be written down or changed. */
@Named
@ViewScoped
public class NumbersView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence/numbers";

    @Inject
    private NumberService numbers;

    private UUID edited;
    private long version;
    private String number = "";
    private NumberKind kind = NumberKind.MAIN;
    private String note = "";
    private transient List<NumberRow> rows;

    public List<NumberRow> getRows() {
        if (rows == null) {
            rows = numbers.list();
        }
        return rows;
    }

    public long getOrphans() {
        return getRows().stream().filter(row -> row.goal().isOrphan()).count();
    }

    /** Into the form; one that is only in use is going to be written down. */
    public void edit(NumberRow row) {
        edited = row.plan().id();
        version = row.plan().version();
        number = row.plan().number();
        kind = row.plan().kind();
        note = row.plan().note();
    }

    /** 更新. */
    public void update() {
        NumberPlan wanted = new NumberPlan(edited, version, number, kind, note);
        boolean done = Attempt.at(() -> {
            if (edited == null) {
                numbers.establish(wanted);
            } else {
                numbers.settle(wanted);
            }
        });
        if (done) {
            over("presence.numbers.updated");
        }
    }

    public void remove() {
        if (Attempt.at(() -> numbers.remove(edited, version))) {
            over("presence.numbers.removed");
        }
    }

    private static void over(String key) {
        Attempt.confirm(key);
        Redirect.to(PAGE);
    }

    public String tone(NumberGoal goal) {
        return goal.isOrphan() ? "bad" : "good";
    }

    public boolean isEditing() {
        return edited != null;
    }

    public NumberKind[] getKinds() {
        return NumberKind.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public NumberKind getKind() {
        return kind;
    }

    public void setKind(NumberKind kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
