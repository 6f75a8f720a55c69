package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.it.FormPage;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;

/** What people do where it must make no difference on which node. */
final class Deeds {

    static final String USER_ADD = "/organisation/user-add";

    private static final int EACH = 4;
    private static final Pattern ROOM = Pattern.compile("/rooms/([0-9a-f-]{36})");
    private static final Pattern PROJECT = Pattern.compile("/academic/projects/([0-9a-f-]{36})");

    private Deeds() {}

    /** Everybody adds four of his organisation, all at the same time: the pages are open before the first of them is sent. */
    static void addPeopleAtOnce(List<Visitor> administrators, String domain) {
        List<FormPage> open = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            for (Visitor administrator : administrators) {
                open.add(newPerson(administrator, administrator.get(USER_ADD), "new" + open.size() + "@" + domain));
            }
        }
        open.stream()
                .map(form -> CompletableFuture.runAsync(() -> form.press("add")))
                .toList()
                .forEach(CompletableFuture::join);
    }

    static FormPage newPerson(Visitor administrator, HttpResponse<String> page, String mail) {
        return FormPage.of(administrator, USER_ADD, page)
                .type("name", "高岡 " + mail.replaceAll("@.*", ""))
                .type("kana", "たかおか あ")
                .type("mail", mail);
    }

    /** 面白そう, to the first project that is shown. @return to which */
    static String findInteresting(Visitor presser) {
        String page = presser.get("/index").body();
        String project = found(PROJECT, page);
        Map<String, String> fields = Visitor.fieldsOf(Jsoup.parse(page).getElementById("curious"));
        fields.put("primefaces.nonce", Visitor.nonceOf(page));
        fields.put("project", project);
        fields.put("wanted", "true");
        assertThat(presser.postAjax("/index", "curious:press", fields).statusCode())
                .isEqualTo(200);
        return project;
    }

    /** The first in which he talks. */
    static String roomOf(Visitor visitor) {
        return found(ROOM, visitor.get("/rooms").body());
    }

    static void say(Visitor visitor, String room, String text) {
        HttpResponse<String> taken = visitor.post(
                "/matching/room/lines",
                Map.of(
                        "act",
                        "send",
                        "room",
                        room,
                        "text",
                        text,
                        "client",
                        UUID.randomUUID().toString(),
                        "harmless",
                        "true"));
        assertThat(taken.statusCode()).isEqualTo(200);
    }

    static String said(Visitor visitor, String room) {
        return visitor.get("/matching/room/lines?room=" + room + "&since=0").body();
    }

    private static String found(Pattern what, String page) {
        Matcher matcher = what.matcher(page);
        assertThat(matcher.find()).as(what.pattern()).isTrue();
        return matcher.group(1);
    }
}
