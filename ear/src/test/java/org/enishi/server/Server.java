package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * One server process. It may be started, stopped or killed any number of times; its base directory (and so what it has deployed
 * and written) stays from one start to the next. It never outlives the process that started it, unless that one is killed.
 */
public final class Server implements AutoCloseable {

    private static final int STOP_SECONDS = 60;

    /** In "[b(v=16.0.5)|3] (2) [b(v=16.0.5), a(v=16.0.5)], 2 subgroups: …": what comes first is how it is now. */
    private static final Pattern MEMBERS = Pattern.compile("\\] \\(\\d+\\) \\[([^]]*)]");

    private final Installation installation;
    private final ServerPlan plan;
    private final Path base;
    private final Deployments deployments;
    private final Thread stopAtExit = new Thread(this::end, "stop-server");
    private Process process;
    private volatile boolean stopWanted;

    private Server(Installation installation, ServerPlan plan, Path base) {
        this.installation = installation;
        this.plan = plan;
        this.base = base;
        this.deployments = new Deployments(base.resolve("deployments"));
    }

    /** With a base directory as new. */
    public static Server prepare(Installation installation, ServerPlan plan) {
        Path base = base(installation, plan);
        Directories.remove(base);
        Template.of(installation, plan.scripts()).copyTo(base);
        return new Server(installation, plan, base);
    }

    /** With the base directory of the last time (so the certificate stays the same), unless the scripts have changed since. */
    public static Server resume(Installation installation, ServerPlan plan) {
        Path base = base(installation, plan);
        return Template.of(installation, plan.scripts()).isOriginOf(base)
                ? new Server(installation, plan, base)
                : prepare(installation, plan);
    }

    private static Path base(Installation installation, ServerPlan plan) {
        return installation.work().resolve("server").resolve(plan.name());
    }

    /** Puts an application in place; it is there after the next start. */
    public Server deploy(Path application) {
        deployments.put(application);
        return this;
    }

    /** Returns when the server answers and everything put in place is deployed; tells why when it does not come to that. */
    public Server start() {
        stopWanted = false;
        deployments.request();
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(installation.home())
                .setBaseDirectory(base)
                .setJavaOptions(plan.javaOptions());
        plan.properties().forEach((name, value) -> command.addServerArgument("-D" + name + "=" + value));
        try {
            process = Launcher.of(command)
                    .setRedirectErrorStream(true)
                    .redirectOutput(console())
                    .launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(stopAtExit);
        try {
            new Readiness(process, plan.ports(), deployments, console()).await();
        } catch (RuntimeException e) {
            kill();
            throw e;
        }
        return this;
    }

    /** As an operator would: what is running is finished, what is held in memory is written. */
    public void stop() {
        end();
        forgetHook();
    }

    /** As a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
        forgetHook();
    }

    /** As a machine does that is busy with something else: it holds everything and answers nothing. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    /** As an operator sets it while the server runs; it is still set after the next start. */
    public void set(String property, String value) {
        ModelNode add = new ModelNode();
        add.get("operation").set("add");
        add.get("address").add("system-property", property);
        add.get("value").set(value);
        manage(add);
    }

    /** The names of all that are one with this server, as it sees them. */
    public Set<String> cluster() {
        ModelNode read = new ModelNode();
        read.get("operation").set("read-attribute");
        read.get("address").add("subsystem", "jgroups").add("channel", "cluster");
        read.get("name").set("view");
        Matcher members = MEMBERS.matcher(manage(read).asString());
        return members.find()
                ? Set.of(members.group(1).replaceAll("\\(.*?\\)", "").split(", "))
                : Set.of();
    }

    private ModelNode manage(ModelNode operation) {
        try (ModelControllerClient management =
                ModelControllerClient.Factory.create("127.0.0.1", plan.ports().management())) {
            ModelNode answer = management.execute(operation);
            if (!"success".equals(answer.get("outcome").asString())) {
                throw new IllegalStateException(answer.toString());
            }
            return answer.get("result");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns when the process has ended, and whether somebody wanted that. */
    public boolean awaitEnd() {
        process.onExit().join();
        return stopWanted;
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Of its process, for those who take something away from it. */
    public long processId() {
        return process.pid();
    }

    /** Where people find it. */
    public URI address() {
        return plan.address();
    }

    /** Where it listens itself, which is another place behind a balancer. */
    public URI door() {
        return URI.create("https://localhost:" + plan.ports().https());
    }

    public String name() {
        return plan.name();
    }

    public Ports ports() {
        return plan.ports();
    }

    public Path base() {
        return base;
    }

    public Path log() {
        return base.resolve("log/server.log");
    }

    private Path console() {
        return base.resolve("console.log");
    }

    @Override
    public void close() {
        if (process != null) {
            stop();
        }
    }

    private void end() {
        stopWanted = true;
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopAtExit);
        } catch (IllegalStateException e) {
            // This process is ending: the hook is running, and waits for the server itself.
            return;
        }
    }
}
