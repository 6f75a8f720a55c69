package org.enishi.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void the_folders_where_a_file_lay_are_nobodys_business() {
        assertThat(FileName.of("C:\\Users\\taro\\立波商事\\見積.pdf")).isEqualTo("見積.pdf");
        assertThat(FileName.of("../../etc/passwd/図面.png")).isEqualTo("図面.png");
    }

    @Test
    void nothing_hides_and_nothing_turns_the_direction_of_reading() {
        assertThat(FileName.of("請求\u202egpj.exe.pdf")).isEqualTo("請求 gpj.exe.pdf");
        assertThat(FileName.of("a\r\nSet-Cookie: x.txt")).isEqualTo("a Set-Cookie_ x.txt");
        assertThat(FileName.of("見\u200b積\u00ad書.pdf")).isEqualTo("見積書.pdf");
        assertThat(FileName.of("か\u3099.txt")).isEqualTo("が.txt");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = FileName.of("長".repeat(400) + ".docx");
        assertThat(name).endsWith("長.docx").hasSize(FileName.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "名前だけ", ".pdf", "folder/", "\u202e.pdf", "   .pdf"})
    void a_file_has_a_name_and_an_ending(String typed) {
        assertThatThrownBy(() -> FileName.of(typed)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void the_ending_that_is_read_is_the_one_that_counts() {
        assertThat(FileKind.ofName(FileName.of("写真.JPEG"))).contains(FileKind.JPEG);
        assertThat(FileKind.ofName("report.pdf.exe")).isEmpty();
        assertThat(FileKind.ofName("report.docm")).isEmpty();
        assertThat(FileKind.ofName("絵.svg")).isEmpty();
    }
}
