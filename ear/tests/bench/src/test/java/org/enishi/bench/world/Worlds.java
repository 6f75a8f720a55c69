package org.enishi.bench.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.logging.Logger;
import org.enishi.server.PostgresDatabase;

/** Writes worlds straight into the database of a server that is not running, so that no timer works on half of one. */
public final class Worlds {

    private static final Logger LOG = Logger.getLogger("org.enishi.bench");

    private final PostgresDatabase database;
    private final String hash = KnownPassword.hashOf(World.PASSWORD);

    public Worlds(PostgresDatabase database) {
        this.database = database;
    }

    public void write(List<World> worlds) {
        try (Connection connection = database.connect()) {
            for (World world : worlds) {
                long begin = System.nanoTime();
                connection.setAutoCommit(false);
                write(world, connection);
                connection.commit();
                LOG.info(String.format(
                        "%,d users and %,d projects written in %.0f s",
                        world.users(), world.projects(), (System.nanoTime() - begin) / 1e9));
            }
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(World world, Connection connection) throws SQLException {
        WorldRows rows = new WorldRows(world, connection);
        rows.organisations();
        new PeopleRows(world, hash, Instant.now()).writeTo(connection);
        rows.projects();
        rows.everyday();
    }
}
