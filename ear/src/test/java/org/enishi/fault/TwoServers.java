package org.enishi.fault;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.server.ClusterPlan;
import org.enishi.server.Installation;
import org.enishi.server.Ports;
import org.enishi.server.PostgresDatabase;
import org.enishi.server.Server;
import org.enishi.server.ServerPlan;

/** Two servers that are one Enishi, on a database of their own. */
record TwoServers(PostgresDatabase database, Server a, Server b) implements AutoCloseable {

    /** People find them at this address only, and what stands there passes them on. */
    static TwoServers startBehind(URI address) {
        Installation installation = Installation.ofThisBuild();
        ClusterPlan cluster = ClusterPlan.of(installation, "a", "b");
        return start(
                PostgresDatabase.start(installation.work().resolve("data-cluster")),
                plan -> plan.among(cluster)
                        .with("enishi.url", address.toString())
                        .with("enishi.behind-proxy", "true"),
                "a",
                "b");
    }

    /** With more in their plans than each of them is given. */
    static TwoServers start(PostgresDatabase database, UnaryOperator<ServerPlan> more, String a, String b) {
        TwoServers servers = new TwoServers(
                database, prepared(more.apply(plan(a, database))), prepared(more.apply(plan(b, database))));
        try {
            servers.a.start();
            servers.b.start();
            return servers;
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    private static ServerPlan plan(String name, PostgresDatabase database) {
        return ServerPlan.of(name, database, Ports.free())
                .shortLived()
                .with("enishi.demo", "true")
                .with("enishi.signin.failures.per.minute", "1000000");
    }

    private static Server prepared(ServerPlan plan) {
        Installation installation = Installation.ofThisBuild();
        return Server.prepare(installation, plan).deploy(installation.application());
    }

    /** One more that is planned like these, and not started yet. */
    Server another(String name, UnaryOperator<ServerPlan> more) {
        return prepared(more.apply(plan(name, database)));
    }

    /** The one of this name. */
    Server named(String name) {
        return a.name().equals(name) ? a : b;
    }

    Server other(Server server) {
        return server == a ? b : a;
    }

    /** At the server itself, past whatever stands before it. */
    Visitor signedIn(Server server, String login) {
        return signedIn(server.door(), server.address(), login);
    }

    static Visitor signedIn(URI door, URI address, String login) {
        Visitor visitor = new Visitor(door).with("Origin", address.toString());
        int status = visitor.signIn(login, People.PASSWORD).statusCode();
        if (status != 302) {
            throw new AssertionError(login + " could not sign in: " + status);
        }
        return visitor;
    }

    /** The name of the node that does what has to be done from time to time. */
    String onDuty() {
        return String.valueOf(ask("select node from duty"));
    }

    long count(String question, String... parameters) {
        return ((Number) ask(question, parameters)).longValue();
    }

    /** How many the organisation of this person has, itself among them. */
    long colleaguesOf(String login) {
        return count(
                "select count(*) from account a join account b on a.organisation_id = b.organisation_id"
                        + " where b.login_key = ? and a.state <> 'DELETED'",
                login);
    }

    /** What nobody can do who asks the application. @return of how many rows */
    int change(String statement) {
        try (Connection connection = database.connect();
                PreparedStatement change = connection.prepareStatement(statement)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object ask(String question, String... parameters) {
        try (Connection connection =
                        DriverManager.getConnection(database.settings().get("enishi.db.url"), "postgres", "postgres");
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        a.close();
        b.close();
        database.close();
    }
}
