package org.enishi.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Views of one object, when a form on them is sent that has nothing to do with the object, such as the one in the head. */
class ObjectPagesIT extends FromOutside {

    private static final LawPage LAW = LawPage.read();
    private static final List<String> READERS = List.of("IA", "OP", "CA", "SA");

    static Stream<String> views() {
        return ObjectPages.LISTS.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void a_form_that_is_sent_from_the_view_finds_its_object_again(String view) {
        if (view.equals("/operator/application")) {
            Enishi.visitor().send("PUT", "/it/applicants?name=object-" + UUID.randomUUID());
        }
        Visitor reader = Enishi.signedIn(People.of(readerOf(view)));
        Document list = Jsoup.parse(reader.get(ObjectPages.LISTS.get(view)).body());
        String link = list.selectFirst("main " + ObjectPages.LINKS).attr("href");
        HttpResponse<String> page = reader.get(ObjectPages.at(view, link));
        assertThat(page.statusCode()).isEqualTo(200);

        Element form = Jsoup.parse(page.body()).getElementById("morning");
        Map<String, String> fields = Visitor.fieldsOf(form);
        fields.put("primefaces.nonce", Visitor.nonceOf(page.body()));
        HttpResponse<String> again = reader.post(form.attr("action").replaceFirst("^https?://[^/]+", ""), fields);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(heading(again)).isEqualTo(heading(page));
    }

    private static String readerOf(String view) {
        return READERS.stream()
                .filter(reader -> LAW.opens(view, reader))
                .findFirst()
                .orElseThrow();
    }

    private static String heading(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("h1").text();
    }
}
