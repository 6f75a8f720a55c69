package org.enishi.shared.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the IT department sets: {@code enishi.*} system properties, or the same in the environment
 * ({@code enishi.url} is {@code ENISHI_URL}). Everything has a safe default.
 */
@ApplicationScoped
public class Settings {

    /** The address that people use. Links in mails start with it; nothing is ever taken from the Host header. */
    public URI url() {
        return URI.create(text("enishi.url", "https://localhost:8443"));
    }

    /** The name of this server among those that share a database. */
    public String node() {
        return text("enishi.node", "enishi");
    }

    public String serviceName() {
        return text("enishi.service.name", "Enishi");
    }

    /** Who runs the service, as shown in the footer and on the help pages. */
    public String operatorName() {
        return text("enishi.operator.name", "Enishi");
    }

    public String operatorAddress() {
        return text("enishi.operator.address", "");
    }

    /** Who planned and developed it, as shown in the footer; empty for nobody in particular. */
    public String developers() {
        return text("enishi.developers", "");
    }

    public String mailFrom() {
        return text("enishi.mail.from", "no-reply@" + url().getHost());
    }

    /** Whether the IT department has named a mail server. The server's mail session exists in any case. */
    public boolean hasMailServer() {
        return !text("enishi.smtp.host", "").isEmpty();
    }

    /** Fill an empty database with an invented region. */
    public boolean isDemo() {
        return Boolean.parseBoolean(text("enishi.demo", "false"));
    }

    public Duration sessionIdle() {
        return Duration.ofMinutes(number("enishi.session.idle.minutes", 30));
    }

    public Duration sessionAbsolute() {
        return Duration.ofHours(number("enishi.session.absolute.hours", 12));
    }

    /** Failed sign-ins from one network address in a minute before it has to wait. */
    public int failedSignInsPerMinute() {
        return number("enishi.signin.failures.per.minute", 10);
    }

    public Duration initialPasswordValidity() {
        return Duration.ofDays(number("enishi.initial.password.days", 7));
    }

    /** How many people a supporter may register; for companies the limit is a rule of the product. */
    public int peopleOfASupporter() {
        return number("enishi.supporter.people", 10);
    }

    /** Applications from one network address in an hour before it has to wait. */
    public int applicationsPerHour() {
        return number("enishi.applications.per.hour", 20);
    }

    /** Inquiries from one network address in an hour before it has to wait. */
    public int inquiriesPerHour() {
        return number("enishi.inquiries.per.hour", 20);
    }

    /** How long persons of an organisation that has left, or was not let in, are still known. */
    public Duration retention() {
        return Duration.ofDays(number("enishi.retention.days", 365));
    }

    /** Hosts of useful links that may stand in the own network; of all others the addresses have to be public. */
    public Set<String> innerHostsOfLinks() {
        return Stream.of(text("enishi.links.inner.hosts", "").split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How long a page of a useful link may take to answer. */
    public Duration patienceWithLinks() {
        return Duration.ofSeconds(number("enishi.links.timeout.seconds", 10));
    }

    /** Of the virus scanner that looks at every file that comes in; empty where there is none. */
    public Optional<String> scannerHost() {
        return Optional.of(text("enishi.clamav.host", "")).filter(host -> !host.isEmpty());
    }

    public int scannerPort() {
        return number("enishi.clamav.port", 3310);
    }

    /** How long the scanner may take for one file. */
    public Duration scannerPatience() {
        return Duration.ofSeconds(number("enishi.clamav.timeout.seconds", 30));
    }

    /** How much one organisation may keep in files, in MiB. */
    public int filesOfAnOrganisation() {
        return number("enishi.files.megabytes", 2048);
    }

    /** Whether the operator's people must have a second factor before anything else. */
    public boolean isSecondFactorDemandedOfOperator() {
        return Boolean.parseBoolean(text("enishi.operator.second.factor", String.valueOf(!isDemo())));
    }

    /** For secrets in the database: 32 bytes in Base64. */
    public Optional<String> secretKey() {
        return Optional.of(text("enishi.secret.key", "")).filter(key -> !key.isEmpty());
    }

    /** Where the server keeps a key of its own when none is set. */
    public Path secretKeyFile() {
        return Path.of(text("jboss.server.data.dir", "."), "enishi-secret.key");
    }

    static int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }

    static String text(String name, String otherwise) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(
                        System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }
}
