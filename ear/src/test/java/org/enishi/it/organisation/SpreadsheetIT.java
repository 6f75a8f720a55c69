package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.LibreOffice;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What people typed is taken away in a file, opened in a spreadsheet, and none of it is run. R32, PE-56. */
class SpreadsheetIT extends FromOutside {

    private static final String IMPORT = "/organisation/user-import";
    private static final String LIST = "/organisation/users";
    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "+1+1",
            "-1-1",
            "@SUM(1;1)",
            "＝1+1",
            "＋1+1",
            "－1-1",
            "＠SUM(1;1)",
            "−1-1",
            "=HYPERLINK(\"x\";\"y\")");
    private static final List<String> BEHIND_SPACE = List.of(" =1+1", "\t=1+1", "\r=1+1", "\n=1+1", "　=1+1");

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Visitor administrator;
    private String domain;

    @BeforeEach
    void somebody_administers() {
        String name = "sheet-" + UUID.randomUUID().toString().substring(0, 8);
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        domain = name + ".example";
        administrator = Enishi.signedIn("first@" + domain);
    }

    @Test
    void what_would_be_a_formula_is_a_text_in_the_list_that_is_taken_away() {
        join(FORMULAS);

        assertThat(people())
                .contains(FORMULAS.stream().map(SpreadsheetIT::asText).toList());
    }

    @Test
    @EnabledIf(
            value = "org.enishi.it.LibreOffice#isHere",
            disabledReason = "needs LibreOffice; its letters are looked at above")
    void libre_office_finds_formulas_in_what_was_brought_and_none_in_what_is_taken_away(@TempDir Path room) {
        LibreOffice office = new LibreOffice(room);
        List<String> all =
                Stream.concat(FORMULAS.stream(), BEHIND_SPACE.stream()).toList();

        String report = plan(all).press("planReport").body();
        join(FORMULAS);

        assertThat(office.formulasIn(file(all))).as("it would run them").isPositive();
        assertThat(office.formulasIn(report)).isZero();
        assertThat(office.formulasIn(people())).isZero();
    }

    private void join(List<String> names) {
        HttpResponse<String> ordered = plan(names).type("whole", "false").press("begin");
        String job = ordered.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> administrator.get(job).body().contains(names.size() + "名を登録しました"));
    }

    private FormPage plan(List<String> names) {
        byte[] file = file(names).getBytes(StandardCharsets.UTF_8);
        return FormPage.of(
                administrator, IMPORT, FormPage.open(administrator, IMPORT).upload("file", file, "check"));
    }

    private String file(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> String.format(
                        "\"%s 太郎\",たかおか たろう,p%d@%s,一般権限", names.get(i).replace("\"", "\"\""), i, domain))
                .collect(Collectors.joining("\r\n", "名前,名前（かな）,メールアドレス,ユーザ権限\r\n", "\r\n"));
    }

    private String people() {
        return administrator.press(LIST, "csv").body();
    }

    private static String asText(String formula) {
        return "\"'" + formula.replace("\"", "\"\"") + " 太郎\"";
    }
}
