package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.server.Server;

/** People of the demo region at the servers of these tests. */
final class SignIns {

    private SignIns() {}

    static Visitor at(Server server, String login) {
        Visitor visitor = new Visitor(server.address());
        assertThat(visitor.signIn(login, People.PASSWORD).statusCode())
                .as(login)
                .isEqualTo(302);
        return visitor;
    }
}
