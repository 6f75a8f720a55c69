package org.enishi.server;

import java.util.Map;

/** A database that a server can be given: the script that tells the server about it, and what the script's expressions mean. */
public interface Database extends AutoCloseable {

    String script();

    Map<String, String> settings();

    @Override
    void close();
}
