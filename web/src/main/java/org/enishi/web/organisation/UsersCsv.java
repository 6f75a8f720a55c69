package org.enishi.web.organisation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.enishi.organisation.data.Entitlement;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberRow;
import org.enishi.web.shared.CsvLine;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.Texts;

/** The user list as lines of a file: always the same columns, whatever the page shows. */
final class UsersCsv {

    private static final List<MemberColumn> BEFORE_RIGHTS = List.of(
            MemberColumn.MAIL,
            MemberColumn.NAME,
            MemberColumn.ROLE,
            MemberColumn.ORGANISATION,
            MemberColumn.KANA,
            MemberColumn.TITLE,
            MemberColumn.DEPARTMENT,
            MemberColumn.STATUS);
    private static final List<MemberColumn> BEHIND_RIGHTS =
            List.of(MemberColumn.LAST_SIGN_IN, MemberColumn.ADDED, MemberColumn.ADDED_BY, MemberColumn.CHANGED);

    private final OutputStream out;
    private final Charset charset;

    UsersCsv(OutputStream out, Charset charset) {
        this.out = out;
        this.charset = charset;
    }

    void head() throws IOException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            out.write("\ufeff".getBytes(charset));
        }
        List<String> cells = new ArrayList<>();
        BEFORE_RIGHTS.forEach(column -> cells.add(Texts.label(column)));
        for (MemberColumn column : MemberColumn.values()) {
            column.right().ifPresent(right -> cells.add(Texts.label(right)));
        }
        BEHIND_RIGHTS.forEach(column -> cells.add(Texts.label(column)));
        write(cells);
    }

    void rows(List<MemberLine> lines) throws IOException {
        for (MemberLine line : lines) {
            write(cells(line));
        }
        out.flush();
    }

    private static List<String> cells(MemberLine line) {
        MemberRow row = line.row();
        List<String> cells = new ArrayList<>(List.of(
                row.mailAddress(),
                row.name(),
                Texts.label(row.role()),
                row.organisationName(),
                row.kana(),
                row.title(),
                row.department(),
                Texts.label(line.status())));
        line.entitlements().stream().map(Entitlement::grant).forEach(grant -> cells.add(grant.sign()));
        cells.add(row.lastSignedInAt() == null ? Texts.of("organisation.users.never") : minute(row));
        cells.add(JapanTime.date(row.addedAt()));
        cells.add(row.addedBy());
        cells.add(JapanTime.minute(row.changedAt()));
        return cells;
    }

    private static String minute(MemberRow row) {
        return JapanTime.minute(row.lastSignedInAt());
    }

    private void write(List<String> cells) throws IOException {
        out.write(CsvLine.of(cells).getBytes(charset));
    }
}
