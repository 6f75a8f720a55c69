package org.enishi.web.organisation;

import java.util.List;
import java.util.Map;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.SheetFile;
import org.enishi.web.shared.Texts;

/** A file of people as a spreadsheet writes it. What is said of a person is not judged here. */
final class MemberFile {

    /** In the order in which a person is made of them. */
    private static final List<String> COLUMNS =
            List.of("MemberColumn.NAME", "MemberColumn.KANA", "MemberColumn.MAIL", "organisation.userAdd.role");

    static final int LARGEST = SheetFile.LARGEST;

    /** By its whole name or by the short one of the manual. */
    private static final Map<Role, List<String>> ROLES = Map.of(
            Role.MEMBER, List.of("Role.MEMBER", "organisation.userImport.member"),
            Role.ADMINISTRATOR, List.of("Role.ADMINISTRATOR", "organisation.userImport.administrator"));

    private MemberFile() {}

    static List<ImportLine> read(byte[] content) {
        return SheetFile.read(content, COLUMNS, "organisation.userImport.columns").stream()
                .map(line -> new ImportLine(line.number(), member(line.cells())))
                .toList();
    }

    /** Of a new file, in the language of its reader. */
    static List<String> headings() {
        return SheetFile.headings(COLUMNS);
    }

    private static Role role(String written) {
        String wanted = SheetFile.folded(written);
        return ROLES.entrySet().stream()
                .filter(role -> role.getValue().stream()
                        .flatMap(key -> Texts.inEveryLanguage(key).stream())
                        .anyMatch(name -> SheetFile.folded(name).equals(wanted)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static NewMember member(List<String> values) {
        return new NewMember(values.get(0), values.get(1), values.get(2), role(values.get(3)));
    }
}
