package org.enishi.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    static TwoServers start() {
        Installation installation = Installation.ofThisBuild();
        PostgresDatabase database = PostgresDatabase.start(installation.work().resolve("data-cluster"));
        ClusterPlan cluster = ClusterPlan.of(installation, "a", "b");
        TwoServers servers = new TwoServers(
                database,
                prepared(installation, database, cluster, "a"),
                prepared(installation, database, cluster, "b"));
        try {
            servers.a.start();
            servers.b.start();
            return servers;
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    private static Server prepared(
            Installation installation, PostgresDatabase database, ClusterPlan cluster, String name) {
        ServerPlan plan = ServerPlan.of(name, database, Ports.free())
                .shortLived()
                .among(cluster)
                .with("enishi.demo", "true")
                .with("enishi.signin.failures.per.minute", "1000000");
        return Server.prepare(installation, plan).deploy(installation.application());
    }

    Visitor signedIn(Server server, String login) {
        String own = server.address().toString().replaceAll("/$", "");
        Visitor visitor = new Visitor(server.address()).with("Origin", own);
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

    long count(String question, String parameter) {
        return ((Number) ask(question, parameter)).longValue();
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
