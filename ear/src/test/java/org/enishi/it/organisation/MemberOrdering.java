package org.enishi.it.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberRow;
import org.enishi.shared.notice.data.MailState;

/** How the people of one organisation stand in the user list, told by what it shows of them and without a database. */
final class MemberOrdering {

    /** Some words for where people are, in their order; those that no timer takes back. */
    static final List<String> STANDINGS = List.of("PRESENT", "AWAY", "AWAY_WITH_REASON", "OFFLINE");

    /** As a list comes that nobody has sorted, and to the last so that the order is one. */
    static final Comparator<MemberLine> USUAL = Comparator.comparing(
                    (MemberLine line) -> line.row().familyKana())
            .thenComparing(line -> line.row().givenKana())
            .thenComparing(line -> line.row().accountId().toString());

    private MemberOrdering() {}

    static Comparator<MemberLine> by(MemberColumn column, boolean descending) {
        return column.right()
                .map(right ->
                        by(line -> line.entitlements().get(right.ordinal()).grant(), descending))
                .orElseGet(() -> switch (column) {
                    case MAIL -> by(line -> line.row().mailAddress(), descending);
                    case NAME ->
                        by(line -> line.row().familyName(), descending)
                                .thenComparing(by(line -> line.row().givenName(), descending));
                    case ROLE -> by(line -> line.row().role().name(), descending);
                    case KANA ->
                        by(line -> line.row().familyKana(), descending)
                                .thenComparing(by(line -> line.row().givenKana(), descending));
                    case TITLE -> by(line -> line.row().title(), descending);
                    case DEPARTMENT -> by(line -> line.row().department(), descending);
                    case STATUS -> by(line -> line.status(), descending);
                    case PRESENCE -> by(line -> standing(line.row()), descending);
                    case LAST_SIGN_IN -> by(line -> line.row().lastSignedInAt(), descending);
                    case ADDED -> by(line -> line.row().addedAt(), descending);
                    case ADDED_BY -> by(line -> line.row().addedByFamily(), descending);
                    case INVITATION -> by(line -> nameOf(line.row().invitationMail()), descending);
                    case CHANGED -> by(line -> line.row().changedAt(), descending);
                    default -> USUAL;
                })
                .thenComparing(USUAL);
    }

    /** Who cannot be anywhere is nowhere, whatever was seen of him before. */
    private static Integer standing(MemberRow row) {
        return row.presence() == null || row.state() != AccountState.ACTIVE ? null : STANDINGS.indexOf(row.presence());
    }

    private static String nameOf(MailState state) {
        return state == null ? null : state.name();
    }

    /** Who has none comes last, whichever way round. */
    private static <T extends Comparable<? super T>> Comparator<MemberLine> by(
            Function<MemberLine, T> value, boolean descending) {
        Comparator<T> upwards = Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(descending ? upwards.reversed() : upwards));
    }
}
