package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.notice.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What arrives at the real mail server when somebody finds a project interesting. LIKE-11, LIKE-12, M-1, M-2, A2. */
class CuriosityMailIT extends FromOutside {

    private static final String COLLEAGUES = "Enishi 学内で「面白そう」が送信されました";
    private static final String COMPANY = "Enishi 担当案件に「面白そう」が届きました";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @AfterEach
    void resetClock() {
        Enishi.resetClock();
    }

    private static String liked(String region, String sender) {
        var answer =
                Enishi.visitor().post("/it/liking", Map.of("region", region, "title", "アルミ切粉の再利用", "sender", sender));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** 《ケース1》. */
    @Test
    void a_member_sends_it_and_both_administrators_are_mailed() throws Exception {
        liked("smtp-one", "MEMBER");

        for (String address : List.of("admin0@smtp-one-u0.example", "second@smtp-one-u0.example")) {
            assertThat((String) awaitOne(address, COLLEAGUES).getContent())
                    .startsWith("試験 member0さんが、案件：アルミ切粉の再利用について「面白そう」を送信しました。");
        }
        assertThat(arrived("member0@smtp-one-u0.example", COLLEAGUES)).isEmpty();
        assertThat(arrived("admin1@smtp-one-u1.example", COLLEAGUES)).isEmpty();
    }

    /** 《ケース2》. */
    @Test
    void an_administrator_sends_it_and_the_other_one_is_mailed() throws Exception {
        liked("smtp-two", "ADMINISTRATOR");

        awaitOne("second@smtp-two-u0.example", COLLEAGUES);
        assertThat(arrived("admin0@smtp-two-u0.example", COLLEAGUES)).isEmpty();
    }

    @Test
    void the_company_is_mailed_at_the_end_of_the_window_with_nothing_that_says_who_it_was() throws Exception {
        Duration toBeginning = farFromTheEndOfAWindow();
        Enishi.moveClock(toBeginning);
        String project = liked("smtp-company", "MEMBER");
        String address = "company-admin@smtp-company-company.example";
        awaitOne("admin0@smtp-company-u0.example", COLLEAGUES);
        assertThat(arrived(address, COMPANY)).as("within the window").isEmpty();

        Enishi.moveClock(toBeginning.plusMinutes(11));
        MimeMessage mail = awaitOne(address, COMPANY);

        assertThat(((String) mail.getContent()).replace("\r\n", "\n")).isEqualTo("""
                        案件：アルミ切粉の再利用について「面白そう」が届きました。

                        %1$s/corporate/projects/%2$s

                        ※本メールにお心当たりが無い場合は、お手数ですが、破棄していただけますようお願いいたします。
                        ※本メールの無断転載・ご利用はご遠慮ください。
                        ※本メールのfromアドレスは送信専用となっております。ご返信頂いてもご回答いたしかねます。
                        Enishi / %1$s/
                        """.formatted(Enishi.url(), project));
        assertThat(mail.getSentDate().toInstant().getEpochSecond() % 600)
                .as("the Date header")
                .isZero();
        assertThat(Collections.list(mail.getAllHeaderLines()))
                .noneMatch(header -> header.contains("smtp-company-u") || header.startsWith("Reply-To"));
    }

    /** To where the window has just begun, so that it does not end while the test looks. */
    private static Duration farFromTheEndOfAWindow() {
        long seconds = Instant.now(Clock.systemUTC()).getEpochSecond() % 600;
        return Duration.ofSeconds(600 - seconds + 1);
    }

    private static MimeMessage awaitOne(String address, String subject) {
        return Awaitility.await(subject + " to " + address)
                .atMost(PATIENCE)
                .until(() -> arrived(address, subject), mails -> mails.size() == 1)
                .get(0);
    }

    private static List<MimeMessage> arrived(String address, String subject) {
        return Outbox.arrived(address).stream()
                .filter(mail -> subject.equals(subjectOf(mail)))
                .toList();
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
