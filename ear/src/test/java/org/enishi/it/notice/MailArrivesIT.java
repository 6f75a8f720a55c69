package org.enishi.it.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.server.TestBed;
import org.junit.jupiter.api.Test;

/** What a real mail server receives. R33. */
class MailArrivesIT extends FromOutside {

    @Test
    void a_mail_holds_its_sentences_the_link_and_the_footer_word_for_word() throws Exception {
        String address = "reader@arrives.example";
        Outbox.put("七", address);
        Outbox.Entry entry = Outbox.awaitState(address, "SENT");
        MimeMessage mail = Outbox.arrived(address).get(0);

        assertThat(mail.getSubject()).isEqualTo("Enishi アカウントがロックされました");
        assertThat(mail.getMessageID()).isEqualTo(entry.messageId()).endsWith("@localhost>");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(((String) mail.getContent()).replace("\r\n", "\n")).isEqualTo("""
                        パスワードの入力に七回失敗したため、アカウントを0分間ロックしました。0分が過ぎると、ロックは自動的に解除されます。
                        お心当たりが無い場合は、管理者にお知らせください。

                        %1$s/

                        ※本メールにお心当たりが無い場合は、お手数ですが、破棄していただけますようお願いいたします。
                        ※本メールの無断転載・ご利用はご遠慮ください。
                        ※本メールのfromアドレスは送信専用となっております。ご返信頂いてもご回答いたしかねます。
                        Enishi / %1$s/
                        """.formatted(Enishi.url()));
    }

    @Test
    void names_whose_low_bytes_end_lines_arrive_intact() throws Exception {
        List<String> names = List.of("名", "上", "不", "植", "納", "養", "\u760a\u760d", "名上不植納養大学");
        names.forEach(name -> Outbox.put(name, addressOf(name)));
        for (String name : names) {
            MimeMessage mail = arrived(addressOf(name));
            assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal())
                    .isEqualTo(name);
            assertThat((String) mail.getContent()).contains(name);
        }
    }

    @Test
    void no_name_adds_a_header_or_a_recipient() throws Exception {
        List<String> names = List.of(
                "x\r\nBcc: hidden@evil.example",
                "x\nRCPT TO:<hidden@evil.example>",
                "x\r\n.\r\nMAIL FROM:<hidden@evil.example>",
                "x\u0000\" <hidden@evil.example>, \"y");
        names.forEach(name -> Outbox.put(name, addressOf(name)));
        for (String name : names) {
            MimeMessage mail = arrived(addressOf(name));
            assertThat(Collections.list(mail.getAllHeaders()))
                    .extracting(header -> header.getName())
                    .doesNotContain("Bcc", "Cc", "Reply-To");
            assertThat(mail.getAllRecipients()).hasSize(1);
        }
        assertThat(TestBed.current().mail().getUserManager().getUserByEmail("hidden@evil.example"))
                .as("who would have been made by a mail to him")
                .isNull();
    }

    @Test
    void what_is_no_address_is_given_up_where_the_operator_sees_it() {
        List<String> addresses = List.of(
                "名@refused.example",
                "a@上.refused.example",
                "a@refused.example>\r\nRCPT TO:<hidden@evil.example",
                "a@refused.example, b@refused.example");
        addresses.forEach(address -> Outbox.put("n", address));

        assertThat(addresses)
                .extracting(address -> Outbox.awaitState(address, "DEAD").lastError())
                .allMatch(error -> error.startsWith("Address refused"));
        assertThat(TestBed.current().smtp().offered()).noneMatch(content -> content.contains("refused.example"));
    }

    private static String addressOf(String name) {
        return Integer.toHexString(name.hashCode()) + "@arrives.example";
    }

    private static MimeMessage arrived(String address) {
        Outbox.awaitState(address, "SENT");
        return Outbox.arrived(address).get(0);
    }
}
