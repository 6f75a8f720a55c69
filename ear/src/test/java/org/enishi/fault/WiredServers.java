package org.enishi.fault;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.enishi.server.ClusterPlan;
import org.enishi.server.ClusterWires;
import org.enishi.server.Installation;
import org.enishi.server.PostgresDatabase;
import org.enishi.server.Server;
import org.enishi.server.SmtpRelay;

/** Two servers that are one Enishi as long as the wires between them hold. Both reach the database, and what takes their mail. */
record WiredServers(ClusterWires wires, GreenMail mail, SmtpRelay smtp, TwoServers nodes) implements AutoCloseable {

    private static final Duration A_WHILE = Duration.ofSeconds(90);

    static WiredServers start() {
        Installation installation = Installation.ofThisBuild();
        ClusterWires wires = ClusterWires.between(ClusterPlan.of(installation, "left", "right"));
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        SmtpRelay smtp = new SmtpRelay(mail.getSmtp().getPort());
        try {
            TwoServers nodes = TwoServers.start(
                    PostgresDatabase.start(installation.work().resolve("data-wired")),
                    plan -> plan.among(wires.plan())
                            .with("enishi.smtp.host", "127.0.0.1")
                            .with("enishi.smtp.port", Integer.toString(smtp.port())),
                    "left",
                    "right");
            return new WiredServers(wires, mail, smtp, nodes);
        } catch (RuntimeException e) {
            close(wires, mail, smtp);
            throw e;
        }
    }

    Server left() {
        return nodes.a();
    }

    Server right() {
        return nodes.b();
    }

    /** One that knows where they are, and has their key, but guesses the secret. */
    Server stranger() {
        return nodes.another("stranger", plan -> plan.strangerTo(wires.plan()));
    }

    /** Until each of the two sees so many. */
    void awaitMembers(int number) {
        Awaitility.await("members that each of the nodes sees: " + number)
                .atMost(A_WHILE)
                .until(() -> Stream.of(left(), right())
                        .allMatch(node -> node.cluster().size() == number));
    }

    /** What has arrived, each as often as it has. */
    List<String> arrivedMails() {
        return Stream.of(mail.getReceivedMessages()).map(WiredServers::idOf).toList();
    }

    private static String idOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        nodes.close();
        close(wires, mail, smtp);
    }

    private static void close(ClusterWires wires, GreenMail mail, SmtpRelay smtp) {
        wires.close();
        smtp.close();
        mail.stop();
    }
}
