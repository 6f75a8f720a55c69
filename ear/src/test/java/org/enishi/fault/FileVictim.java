package org.enishi.fault;

import java.nio.file.Path;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.server.DataFile;
import org.enishi.server.FileDatabase;
import org.enishi.server.Installation;
import org.enishi.server.Ports;
import org.enishi.server.Server;
import org.enishi.server.ServerPlan;

/** A server with its database in a file, which may be killed and is then started again by whoever needs it next. */
final class FileVictim implements AutoCloseable {

    private final Installation installation = Installation.ofThisBuild();
    private final Path directory = installation.work().resolve("data-kill");
    private final DataFile file = DataFile.fresh(directory);
    private final Server server = Server.prepare(installation, plan("kill")).deploy(installation.application());

    private FileVictim() {}

    static FileVictim prepare() {
        return new FileVictim();
    }

    /** As this one, on the same file. */
    ServerPlan plan(String name) {
        return ServerPlan.of(name, new FileDatabase(directory), Ports.free())
                .shortLived()
                .with("enishi.demo", "true")
                .with("enishi.db.pool", "10");
    }

    /** Alive. */
    Server server() {
        if (!server.isAlive()) {
            server.start();
        }
        return server;
    }

    boolean isAlive() {
        return server.isAlive();
    }

    /** To be read by somebody else when the server is dead. */
    DataFile file() {
        return file;
    }

    Visitor operator() {
        return SignIns.at(server(), People.OPERATOR);
    }

    @Override
    public void close() {
        server.close();
    }
}
