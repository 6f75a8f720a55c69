package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.enishi.it.Visitor;
import org.enishi.server.DataFile;
import org.enishi.server.FileDatabase;
import org.enishi.server.Installation;
import org.enishi.server.Ports;
import org.enishi.server.Server;
import org.enishi.server.ServerPlan;
import org.enishi.server.SmtpFault;
import org.enishi.server.SmtpRelay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The server is killed while it sends a mail: the mail arrives once or twice, and twice under one name. */
@EnabledIfSystemProperty(named = "enishi.it.database", matches = "h2", disabledReason = "the file is H2's")
class MailAfterKillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Installation installation = Installation.ofThisBuild();
    private final Path data = installation.work().resolve("data-kill-mail");
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private SmtpRelay way;
    private Server server;

    @BeforeEach
    void start() {
        DataFile.fresh(data);
        mail.start();
        way = new SmtpRelay(mail.getSmtp().getPort());
        ServerPlan plan = ServerPlan.of("kill-mail", new FileDatabase(data), Ports.free())
                .shortLived()
                .with("enishi.demo", "true")
                .with("enishi.signin.failures.per.minute", "1000000")
                .with("enishi.smtp.host", "127.0.0.1")
                .with("enishi.smtp.port", Integer.toString(way.port()));
        server = Server.prepare(installation, plan)
                .deploy(installation.application())
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
        way.close();
        mail.stop();
    }

    @Test
    void no_mail_is_lost_whenever_its_sender_is_killed() {
        assertThat(arrivalsAfterKill("t.watanabe", kill -> SmtpFault.cuttingBefore("RCPT TO", kill)))
                .as("killed before the mail server heard of it")
                .isEqualTo(1);
        assertThat(arrivalsAfterKill("c.sasaki", kill -> SmtpFault.cuttingBefore("\\.$", kill)))
                .as("killed when all was told but not taken")
                .isEqualTo(1);
        assertThat(arrivalsAfterKill("y.nishida", kill -> SmtpFault.cuttingAfter("\\.$", kill)))
                .as("killed when it was taken but not yet noted")
                .isEqualTo(2);
    }

    private int arrivalsAfterKill(String person, Function<Runnable, SmtpFault> moment) {
        String address = person + "@sumiura-univ.example";
        way.behave(moment.apply(server::kill).forMailTo(address));
        Visitor stranger = new Visitor(server.address());
        for (int attempt = 0; attempt < 5; attempt++) {
            stranger.signIn(address, "this is not the password");
        }
        Awaitility.await("the kill").atMost(PATIENCE).until(() -> !server.isAlive());
        letTheLeasePass(address);
        way.recover();
        server.start();
        int before = idsOf(address).size();
        Awaitility.await("the mail").atMost(PATIENCE).until(() -> idsOf(address).size() > before);
        List<String> ids = idsOf(address);
        Set<String> names = new HashSet<>(ids);
        assertThat(names).hasSize(1);
        return ids.size();
    }

    /** Ten minutes go by. */
    private void letTheLeasePass(String address) {
        int held = new DataFile(data).opened(connection -> {
            try (PreparedStatement pass =
                    connection.prepareStatement("update outgoing_mail set claimed_until = created_at"
                            + " where claimed_until is not null and recipient_address = ?")) {
                pass.setString(1, address);
                return pass.executeUpdate();
            }
        });
        assertThat(held).as("mails that the dead server held").isEqualTo(1);
    }

    private List<String> idsOf(String address) {
        return Stream.of(mail.getReceivedMessages())
                .filter(message -> address.equals(header(message, "To").replaceAll(".*<|>.*", "")))
                .map(message -> header(message, "Message-ID"))
                .toList();
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
