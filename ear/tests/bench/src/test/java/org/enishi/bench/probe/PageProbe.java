package org.enishi.bench.probe;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enishi.bench.load.Page;
import org.enishi.bench.world.World;
import org.enishi.it.Visitor;
import org.enishi.server.Server;

/** Looks at each page before it is put under load: whether it is there at all, what it says, how many statements it needs. */
public final class PageProbe {

    private static final int ROUNDS = 7;
    private static final int OK = 200;

    private final Server server;
    private final StatementLog statements;
    private final Map<String, Visitor> visitors = new HashMap<>();

    public PageProbe(Server server, StatementLog statements) {
        this.server = server;
        this.statements = statements;
    }

    /** Of one that is there. */
    public String html(Page page) {
        HttpResponse<String> answer = visitor(page).get(page.path());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(page + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Of several times nearly the least, because timers of the server work as well. */
    public int statements(Page page) {
        html(page);
        List<Integer> counts = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            counts.add(statements.during(() -> html(page)));
        }
        Collections.sort(counts);
        return counts.get(1);
    }

    private Visitor visitor(Page page) {
        return visitors.computeIfAbsent(page.login(), login -> {
            Visitor visitor = new Visitor(server.address());
            String name = String.format(login, World.DESKS - 1);
            int status = visitor.signIn(name, World.PASSWORD).statusCode();
            if (status != 302) {
                throw new IllegalStateException(name + " could not sign in: " + status);
            }
            return visitor;
        });
    }
}
