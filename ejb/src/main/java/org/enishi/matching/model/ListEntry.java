package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.regex.Pattern;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SingleLine;

/**
 * A line of one of the lists that the operator keeps and others choose from. A migration writes those of the beginning. None is
 * ever taken away, because what was chosen names it by its code; it is offered no more instead.
 */
@MappedSuperclass
public abstract class ListEntry extends BaseEntity {

    /** Nobody reads through more before he chooses, and a project has room to write down the codes of so many. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ENGLISH_NAME = 160;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,15}");

    @Column(updatable = false)
    private String code;

    private String name;

    @Column(name = "english_name")
    private String englishName;

    @Column(name = "display_order")
    private int displayOrder;

    private boolean retired;

    protected ListEntry() {}

    protected ListEntry(String code, String name, String englishName) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new RuleViolated("rule.entry.code");
        }
        this.code = code;
        write(name, englishName);
    }

    /** Only as long as nobody reads the present name where it was chosen. */
    public abstract void rename(String newName, String newEnglishName, boolean chosen);

    final void write(String newName, String newEnglishName) {
        name = called(newName, LONGEST_NAME);
        englishName = called(newEnglishName, LONGEST_ENGLISH_NAME);
    }

    private static String called(String typed, int longest) {
        String text = typed == null ? "" : SingleLine.of(typed);
        if (text.isEmpty() || text.length() > longest) {
            throw new RuleViolated("rule.entry.name", longest);
        }
        return text;
    }

    public void offer(boolean offered) {
        retired = !offered;
    }

    public void standAt(int place) {
        displayOrder = place;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean isOffered() {
        return !retired;
    }
}
