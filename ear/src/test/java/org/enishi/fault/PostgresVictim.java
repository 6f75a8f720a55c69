package org.enishi.fault;

import java.sql.Connection;
import java.sql.SQLException;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.server.Installation;
import org.enishi.server.Ports;
import org.enishi.server.PostgresDatabase;
import org.enishi.server.Server;
import org.enishi.server.ServerPlan;
import org.enishi.server.TcpRelay;

/**
 * A server with a PostgreSQL of its own, and a network between the two, for faults that it must survive without being started
 * again. Its pool is small, so that it is soon empty, and its time zone is one that nobody else has.
 */
final class PostgresVictim implements AutoCloseable {

    static final int POOL = 6;

    private final PostgresDatabase database;
    private final TcpRelay network;
    private final int sipPort = Ports.freeForPacketsAndLines();
    private final Server server;

    private PostgresVictim() {
        Installation installation = Installation.ofThisBuild();
        database = PostgresDatabase.startLasting(installation.work().resolve("data-victim"));
        network = new TcpRelay(database.port());
        ServerPlan plan = ServerPlan.of("victim", database.over(network), Ports.free())
                .shortLived()
                .withJavaOptions("-Duser.timezone=Pacific/Chatham")
                .with("enishi.demo", "true")
                // Whoever may ask is set by the test that asks.
                .with("enishi.sip.port", Integer.toString(sipPort))
                .with("enishi.db.pool", Integer.toString(POOL))
                .with("enishi.signin.failures.per.minute", "1000000");
        server = Server.prepare(installation, plan).deploy(installation.application());
    }

    static PostgresVictim start() {
        PostgresVictim victim = new PostgresVictim();
        try {
            victim.server.start();
            return victim;
        } catch (RuntimeException e) {
            victim.close();
            throw e;
        }
    }

    Server server() {
        return server;
    }

    PostgresDatabase database() {
        return database;
    }

    TcpRelay network() {
        return network;
    }

    /** Where telephone systems ask. */
    int sipPort() {
        return sipPort;
    }

    /** Past the network, which may be broken. */
    Connection connect() throws SQLException {
        return database.connect();
    }

    Visitor signedIn(String login) {
        return SignIns.at(server, login);
    }

    Visitor operator() {
        return signedIn(People.OPERATOR);
    }

    @Override
    public void close() {
        server.close();
        network.close();
        database.close();
    }
}
