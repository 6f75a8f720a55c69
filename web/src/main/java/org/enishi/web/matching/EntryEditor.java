package org.enishi.web.matching;

import java.io.Serializable;
import java.util.List;
import org.enishi.matching.data.EntryRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.CodedName;
import org.enishi.web.shared.Redirect;

/** One of the lists that the operator keeps, and the line of it that is being typed. */
public abstract class EntryEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String page;
    private final String words;
    private final CodedName entry = new CodedName();

    /**
     * @param page to which one comes back
     * @param words with which the texts of this list begin
     */
    protected EntryEditor(String page, String words) {
        this.page = page;
        this.words = words;
    }

    protected abstract List<EntryRow> list();

    protected abstract void add(EntryRow typed);

    protected abstract void rename(EntryRow typed);

    protected abstract void move(String code);

    protected abstract void switchTo(String code, boolean offered);

    public void save() {
        EntryRow typed = new EntryRow(entry.getCode(), entry.getName(), entry.getEnglishName(), false);
        act(".saved", () -> {
            if (entry.isEditing()) {
                rename(typed);
            } else {
                add(typed);
            }
        });
    }

    /** Into the form, where it can be called otherwise. */
    public void edit(EntryRow row) {
        entry.edit(row.code(), row.name(), row.englishName());
    }

    public void raise(EntryRow row) {
        act(".moved", () -> move(row.code()));
    }

    public void retire(EntryRow row) {
        act(".retired", () -> switchTo(row.code(), false));
    }

    public void offer(EntryRow row) {
        act(".offered", () -> switchTo(row.code(), true));
    }

    private void act(String done, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Attempt.confirm(words + done);
            Redirect.to(page);
        }
    }

    public List<EntryRow> getRows() {
        return list();
    }

    public CodedName getEntry() {
        return entry;
    }

    public String getWords() {
        return words;
    }
}
