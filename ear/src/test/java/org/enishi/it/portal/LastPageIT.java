package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists become shorter while somebody is elsewhere: "back" then leads to their last page, and not to one that says that there is nothing. */
class LastPageIT extends FromOutside {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        People.COMPANY_ADMINISTRATOR + ", /index?tab=CLOSED",
        People.INSTITUTION_MEMBER + ", /index?tab=CLOSED",
        People.INSTITUTION_MEMBER + ", /presence/directory?size=100",
        People.INSTITUTION_MEMBER + ", /presence/contacts?size=50",
        People.INSTITUTION_MEMBER + ", /notices?size=50",
        People.INSTITUTION_MEMBER + ", /announcements?size=50",
        People.INSTITUTION_MEMBER + ", /search?q=%E6%A1%88%E4%BB%B6&kind=projects",
        People.INSTITUTION_ADMINISTRATOR + ", /organisation/history?size=50",
        People.OPERATOR + ", /operator/projects?size=50"
    })
    void whoever_comes_beyond_the_end_of_a_list_gets_its_last_page(String person, String list) {
        Visitor visitor = Enishi.signedIn(person);
        assertThat(isEmpty(visitor, list)).as("there is something in the list").isFalse();

        assertThat(isEmpty(visitor, list + "&page=99999")).isFalse();
        assertThat(read(visitor, list + "&page=99999").select("a[rel=next]")).isEmpty();
    }

    private static boolean isEmpty(Visitor visitor, String list) {
        return !read(visitor, list).select("main .app-empty").isEmpty();
    }

    private static Document read(Visitor visitor, String list) {
        return Jsoup.parse(visitor.get(list).body());
    }
}
