package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form by which somebody is added: what is wrong with it is said at once, where it is, and nothing typed is lost. USR-11. */
class UserAddFormIT extends FromOutside {

    private static Visitor administrator;

    @BeforeAll
    static void somebody_administers() {
        Enishi.visitor().send("PUT", "/it/members?name=adds&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@adds.example");
    }

    @Test
    void where_nobody_can_be_added_the_form_is_replaced_by_the_reason_and_the_way_out() {
        Enishi.visitor().send("PUT", "/it/members?kind=COMPANY&name=full&password=" + People.PASSWORD + "&more=8");
        FormPage full = FormPage.open(Enishi.signedIn("first@full.example"), "/organisation/user-add");

        assertThat(full.document().select("#obstacle").text()).contains("上限値（10名）に達しています");
        assertThat(full.document().select("button[id$=:add]")).isEmpty();
        assertThat(full.document().select("main a[href=/organisation/users]")).isNotEmpty();
    }

    @Test
    void everything_that_is_wrong_with_a_new_person_is_told_at_once_beside_its_field() {
        Document form = add("高岡 太郎");

        assertThat(form.getElementById("f:nameMessage").text()).isEmpty();
        assertThat(form.getElementById("f:kanaMessage").text()).contains("名前 (かな) を、ひらがなまたはカタカナで");
        assertThat(form.getElementById("f:mailMessage").text()).contains("管理者と同じドメイン");
        assertThat(form.select("[aria-invalid=true]").eachAttr("id")).containsExactly("f:kana", "f:mail");
        assertThat(form.select("#f\\:kana").val()).isEqualTo("高岡 太郎");
        assertThat(form.text()).contains("入力内容に2件の誤りがあります。");
    }

    @Test
    void what_alone_is_wrong_is_told_above_as_well() {
        Document form = add("たかおか たろう");

        assertThat(form.text()).doesNotContain("入力内容に");
        assertThat(form.select("[role=alert]").eachText().get(0)).contains("値が不正です（管理者と同じドメイン");
        assertThat(form.getElementById("f:mailMessage").text()).contains("値が不正です（管理者と同じドメイン");
        assertThat(administrator
                        .get("/it/members?login=wrong@elsewhere.example")
                        .body())
                .isEmpty();
    }

    private static Document add(String kana) {
        return Jsoup.parse(FormPage.open(administrator, "/organisation/user-add")
                .type("name", "高岡 太郎")
                .type("kana", kana)
                .type("mail", "wrong@elsewhere.example")
                .press("add")
                .body());
    }
}
