package org.enishi.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.CsvCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberFileTest {

    private static final String HEAD = "名前,名前（かな）,メールアドレス,ユーザ権限\r\n";

    @Test
    void a_line_has_the_number_that_an_editor_shows_also_behind_empty_lines_and_lines_in_quotes() {
        List<ImportLine> lines = read(HEAD + "a,b,c,一般権限\r\n\r\n,,,\r\n\"d\r\ne\",f,g,管理者\r\nh,i,j,\r\n");

        assertThat(lines)
                .containsExactly(
                        new ImportLine(2, new NewMember("a", "b", "c", Role.MEMBER)),
                        new ImportLine(5, new NewMember("d\r\ne", "f", "g", Role.ADMINISTRATOR)),
                        new ImportLine(7, new NewMember("h", "i", "j", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void what_a_spreadsheet_of_either_age_writes_is_read(String charset) {
        byte[] file = (HEAD + "髙橋 ①郎,ﾀｶﾊｼ,a@b.example,管理者権限").getBytes(Charset.forName(charset));

        assertThat(MemberFile.read(file).get(0).member())
                .isEqualTo(new NewMember("髙橋 ①郎", "ﾀｶﾊｼ", "a@b.example", Role.ADMINISTRATOR));
    }

    @Test
    void columns_may_stand_in_any_order_and_be_written_in_any_width() {
        List<ImportLine> lines = read("備考,ﾕｰｻﾞ権限,メールアドレス,名前 (かな), 名前\nx,一般,a@b.example,かな,名\n");

        assertThat(lines).containsExactly(new ImportLine(2, new NewMember("名", "かな", "a@b.example", Role.MEMBER)));
    }

    @Test
    void a_file_may_be_written_in_the_other_language() {
        List<ImportLine> lines = read("Name,Name (kana),Mail address,Permission\nn,k,a@b.example,administrator\n");

        assertThat(lines)
                .containsExactly(new ImportLine(2, new NewMember("n", "k", "a@b.example", Role.ADMINISTRATOR)));
    }

    @Test
    void a_short_line_lacks_what_it_lacks() {
        assertThat(read(HEAD + "a,b").get(0).member()).isEqualTo(new NewMember("a", "b", "", null));
    }

    @Test
    void what_we_wrote_ourselves_comes_back_as_it_was() {
        String guarded = CsvCell.of("=1+1") + "," + CsvCell.of("＠b") + ",c,一般権限";

        assertThat(read(HEAD + guarded).get(0).member()).isEqualTo(new NewMember("=1+1", "＠b", "c", Role.MEMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠a", " =1", "\t=1", "\ta", "\ra", "\na", "\u0000a"})
    void no_cell_begins_like_a_formula(String value) {
        assertThat(CsvCell.of(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "高岡 太郎", "a@b.example", "1-1", "'a"})
    void an_ordinary_cell_is_left_alone(String value) {
        assertThat(CsvCell.of(value)).isEqualTo(value);
    }

    @Test
    void what_is_no_such_file_is_refused_by_name() {
        assertThat(refusal("a,b\n1,2".getBytes(StandardCharsets.UTF_8))).isEqualTo("organisation.userImport.columns");
        assertThat(refusal((HEAD + "\"a").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("organisation.userImport.unreadable");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}))
                .isEqualTo("organisation.userImport.encoding");
        assertThat(refusal(new byte[MemberFile.LARGEST + 1])).isEqualTo("organisation.userImport.tooLarge");
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(RuleViolated.class, () -> MemberFile.read(file))
                .key();
    }

    private static List<ImportLine> read(String file) {
        return MemberFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
