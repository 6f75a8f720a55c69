package org.enishi.web.organisation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.Texts;

/**
 * A file of people as a spreadsheet writes it: in UTF-8 with or without a mark at its beginning, or in the Windows-31J of
 * older ones. Its first line names the columns, in whatever order and in either language. What is said of a person is not judged here.
 */
final class MemberFile {

    /** In the order in which a person is made of them. */
    private static final List<String> COLUMNS =
            List.of("MemberColumn.NAME", "MemberColumn.KANA", "MemberColumn.MAIL", "organisation.userAdd.role");

    static final int LARGEST = 2 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    /** By its whole name or by the short one of the manual. */
    private static final Map<Role, List<String>> ROLES = Map.of(
            Role.MEMBER, List.of("Role.MEMBER", "organisation.userImport.member"),
            Role.ADMINISTRATOR, List.of("Role.ADMINISTRATOR", "organisation.userImport.administrator"));

    private MemberFile() {}

    static List<ImportLine> read(byte[] content) {
        if (content.length > LARGEST) {
            throw new RuleViolated("organisation.userImport.tooLarge", LARGEST / 1024 / 1024);
        }
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(decode(content)))
                .setFormat(
                        CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())
                .get()) {
            return lines(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new RuleViolated("organisation.userImport.unreadable");
        }
    }

    private static String decode(byte[] content) {
        return strictly(content, StandardCharsets.UTF_8)
                .or(() -> strictly(content, WINDOWS))
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .filter(text -> text.indexOf('\0') < 0)
                .orElseThrow(() -> new RuleViolated("organisation.userImport.encoding"));
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static List<ImportLine> lines(CSVParser parser) {
        List<ImportLine> lines = new ArrayList<>();
        Map<String, Integer> columns = null;
        long before = 0;
        for (CSVRecord line : parser) {
            int number = Math.toIntExact(before + 1);
            before = Math.max(parser.getCurrentLineNumber(), before + 1);
            if (isEmpty(line)) {
                continue;
            }
            if (columns == null) {
                columns = columns(line);
            } else {
                lines.add(new ImportLine(number, member(line, columns)));
            }
        }
        return lines;
    }

    private static boolean isEmpty(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    private static Map<String, Integer> columns(CSVRecord head) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            columns.putIfAbsent(folded(head.get(i)), i);
        }
        if (COLUMNS.stream().anyMatch(column -> place(column, columns).isEmpty())) {
            throw new RuleViolated("organisation.userImport.columns");
        }
        return columns;
    }

    /** Of a new file, in the language of its reader. */
    static List<String> headings() {
        return COLUMNS.stream().map(column -> Texts.of(column)).toList();
    }

    private static Optional<Integer> place(String column, Map<String, Integer> columns) {
        return Texts.inEveryLanguage(column).stream()
                .map(MemberFile::folded)
                .filter(columns::containsKey)
                .findFirst()
                .map(columns::get);
    }

    private static Role role(String written) {
        String wanted = folded(written);
        return ROLES.entrySet().stream()
                .filter(role -> role.getValue().stream()
                        .flatMap(key -> Texts.inEveryLanguage(key).stream())
                        .anyMatch(name -> folded(name).equals(wanted)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static NewMember member(CSVRecord line, Map<String, Integer> columns) {
        List<String> values = COLUMNS.stream()
                .map(column -> place(column, columns).orElseThrow())
                .map(index ->
                        index < line.size() ? withoutGuard(line.get(index)).strip() : "")
                .toList();
        return new NewMember(values.get(0), values.get(1), values.get(2), role(values.get(3)));
    }

    /** Our own reports put an apostrophe before what a spreadsheet would calculate; so it comes back as it was. */
    private static String withoutGuard(String value) {
        return value.startsWith("'") && CsvCell.wouldCalculate(value.substring(1)) ? value.substring(1) : value;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
