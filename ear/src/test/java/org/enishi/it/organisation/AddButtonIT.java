package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The button ユーザ追加 of the list is missing for three reasons, and an administrator is told which. USR-10, USR-13, USR-15. */
class AddButtonIT extends FromOutside {

    private final String name = "button-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_administrator_who_may_add_has_the_button_and_reads_no_reason() {
        Document list = listOf(Crowds.university(name, 30));

        assertThat(list.select("#add").text()).isEqualTo("ユーザ追加");
        assertThat(list.select("[role=note]")).isEmpty();
    }

    @Test
    void whoever_is_no_administrator_has_neither_button_nor_reason() {
        Document list = listOf(Crowds.reader(Crowds.university(name, 30)));

        assertThat(list.select("#add, #import, [role=note]")).isEmpty();
    }

    @Test
    void in_a_full_company_the_limit_stands_in_the_place_of_the_button() {
        make("kind=COMPANY&more=8");
        Document list = listOf("first@" + name + ".example");

        assertThat(list.select("#add, #import")).isEmpty();
        assertThat(list.select("[role=note]").text()).contains("上限値（10名）に達しています");
        assertThat(list.text()).contains("10 / 10名");
    }

    @Test
    void below_the_domain_of_a_provider_the_way_to_an_own_domain_stands_in_its_place() {
        String domain = name + ".ocn.ne.jp";
        make("domain=" + domain);
        Document list = listOf("first@" + domain);

        assertThat(list.select("#add, #import")).isEmpty();
        assertThat(list.select("[role=note]").text()).contains("ユーザー追加を行うことはできません");
        assertThat(list.select("[role=note] a[href='/mypage#address']").text()).isEqualTo("企業ドメインのアドレスへ変更");
    }

    private void make(String how) {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD + "&" + how);
    }

    private static Document listOf(String login) {
        return Jsoup.parse(Enishi.signedIn(login).get("/organisation/users").body());
    }
}
