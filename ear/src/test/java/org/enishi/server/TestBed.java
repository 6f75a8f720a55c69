package org.enishi.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;

/**
 * What one run of the integration tests stands on: the database that the build asked for, a mail server, and one server, which
 * is given the application by Arquillian. There is one per process, started with the first test class and stopped with it all.
 */
public final class TestBed {

    private static TestBed current;
    private static RuntimeException failure;

    private final Installation installation = Installation.ofThisBuild();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SmtpRelay smtp;
    private final Database database;
    private final Server server;
    private final int sipPort = Ports.freeForPacketsAndLines();

    private TestBed(String databaseName) {
        Path data = installation.work().resolve("data-" + databaseName);
        Directories.remove(data);
        database = databaseName.equals("postgresql") ? PostgresDatabase.start(data) : new FileDatabase(data);
        mail.start();
        smtp = new SmtpRelay(mail.getSmtp().getPort());
        ServerPlan plan = ServerPlan.of("it-" + databaseName, database, Ports.free())
                .with(Settings.ofThisProcess())
                .with("enishi.demo", "true")
                // All tests come from one address; the one that is about this limit sets its own.
                .with("enishi.signin.failures.per.minute", "1000000")
                // Whoever may ask is set by the tests that ask.
                .with("enishi.sip.port", Integer.toString(sipPort))
                .with("enishi.smtp.host", "127.0.0.1")
                .with("enishi.smtp.port", Integer.toString(smtp.port()));
        server = Server.prepare(
                installation, Boolean.getBoolean("enishi.bench.production") ? plan.measured() : plan.forAllTests());
    }

    /** Once: what did not start does not start for the next class either, and must not make it wait. */
    public static synchronized TestBed start() {
        if (failure != null) {
            throw failure;
        }
        if (current == null) {
            TestBed bed = new TestBed(System.getProperty("enishi.it.database", "h2"));
            try {
                bed.server.start();
                current = bed;
            } catch (RuntimeException e) {
                failure = e;
                bed.close();
                throw e;
            }
        }
        return current;
    }

    public static synchronized void stop() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    /** For tests that run beside the server ({@code @RunAsClient}); those inside it have no test bed. */
    public static synchronized TestBed current() {
        if (current == null) {
            throw new IllegalStateException("No test bed: is the test class an Arquillian one?");
        }
        return current;
    }

    public Installation installation() {
        return installation;
    }

    public Server server() {
        return server;
    }

    /** Where telephone systems ask. */
    public int sipPort() {
        return sipPort;
    }

    public Database database() {
        return database;
    }

    /** What the application has sent so far. */
    public GreenMail mail() {
        return mail;
    }

    /** The way there; whoever makes it bad makes it good again. */
    public SmtpRelay smtp() {
        return smtp;
    }

    private void close() {
        server.close();
        smtp.close();
        mail.stop();
        database.close();
    }
}
