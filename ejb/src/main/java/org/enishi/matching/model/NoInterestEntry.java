package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.regex.Pattern;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SingleLine;

/**
 * 関心なし理由: a line of the operator's list. A migration writes the seven of the beginning. None is ever taken away, because answers
 * name it; it is offered no more instead.
 */
@Entity
@Table(name = "no_interest_reason")
public class NoInterestEntry extends BaseEntity {

    /** Nobody reads through more before he answers. */
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

    protected NoInterestEntry() {}

    public NoInterestEntry(String code, String name, String englishName, int displayOrder) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new RuleViolated("rule.noInterest.code");
        }
        this.code = code;
        this.displayOrder = displayOrder;
        write(name, englishName);
    }

    /** Only as long as no institution has given it: what it said then stays said. */
    public void rename(String newName, String newEnglishName, boolean given) {
        if (given) {
            throw new RuleViolated("rule.noInterest.used");
        }
        write(newName, newEnglishName);
    }

    private void write(String newName, String newEnglishName) {
        name = called(newName, LONGEST_NAME);
        englishName = called(newEnglishName, LONGEST_ENGLISH_NAME);
    }

    private static String called(String typed, int longest) {
        String text = typed == null ? "" : SingleLine.of(typed);
        if (text.isEmpty() || text.length() > longest) {
            throw new RuleViolated("rule.noInterest.name", longest);
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
