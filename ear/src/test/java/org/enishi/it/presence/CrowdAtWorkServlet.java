package org.enishi.it.presence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.enishi.it.organisation.Crowd;
import org.enishi.it.organisation.Ground;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.DeviceService;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.ReasonEnd;

/** Lets tests that stand outside have many people do something, and asks what that cost the server. */
@WebServlet("/crowd-at-work")
public class CrowdAtWorkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> REASONS = List.of("休憩中", "昼食中", "作業中", "外出中");
    private static final int MANY = 2000;

    /** So many arrive at one call, which must not outlast the patience of whoever calls. */
    public static final int SHIFT = 250;

    @Inject
    private transient Ground ground;

    @Inject
    private transient Crowd crowd;

    @Inject
    private transient AbsenceService absence;

    @Inject
    private transient DeviceService devices;

    @PersistenceContext(unitName = "enishi")
    private transient EntityManager entities;

    /** Nanoseconds of processor time, and bytes after everything that is not used has gone; or people who can sign in from now on. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("keys") != null) {
            UUID first = ground.idOf("first@" + request.getParameter("name") + ".example");
            UUID organisation = ground.account(first).organisation().getId();
            int people = Integer.parseInt(request.getParameter("keys"));
            response.getWriter().write(String.join(" ", crowd.handKeys(organisation, first, people)));
            return;
        }
        response.getWriter().write(processor() + " " + (request.getParameter("memory") == null ? 0 : memory()));
    }

    /** As the system counts it, in hundredths of a second. */
    private static long processor() throws IOException {
        String line = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10_000_000L;
    }

    private static long memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        long buffers = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return buffers
                + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Either some arrive, or somebody goes away for another reason than before, so often a second. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        List<UUID> people = people(request.getParameter("name"));
        try {
            if ("arrive".equals(request.getParameter("act"))) {
                int first = Integer.parseInt(request.getParameter("first"));
                for (UUID person : people.subList(first, Math.min(first + SHIFT, people.size()))) {
                    arrive(person);
                }
            } else if ("wander".equals(request.getParameter("act"))) {
                wander(people, new Random(Long.parseLong(request.getParameter("seed"))));
            } else {
                goAway(
                        people,
                        Integer.parseInt(request.getParameter("changes")),
                        Double.parseDouble(request.getParameter("rate")));
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private List<UUID> people(String name) {
        return entities.createQuery(
                        "select a.id from Account a where a.organisation.name = :name"
                                + " and a.state = org.enishi.organisation.data.AccountState.ACTIVE order by a.id",
                        UUID.class)
                .setParameter("name", name)
                .getResultList();
    }

    private void arrive(UUID person) throws Exception {
        ground.as(person, () -> {
            absence.consent();
            devices.beat(UUID.randomUUID(), new Heartbeat(Face.OFF, true, true));
            return null;
        });
    }

    /** Whatever people do, in whatever order. */
    private void wander(List<UUID> people, Random random) throws Exception {
        for (int i = 0; i < 150; i++) {
            UUID person = people.get(random.nextInt(people.size()));
            int act = random.nextInt(REASONS.size() + 3);
            ground.as(person, () -> {
                if (act < REASONS.size()) {
                    absence.leave(new LeaveOrder(REASONS.get(act), ReasonEnd.RELEASE, null));
                } else if (act == REASONS.size()) {
                    absence.release();
                } else if (act == REASONS.size() + 1) {
                    absence.consent();
                    devices.beat(person, new Heartbeat(Face.OFF, true, true));
                } else {
                    devices.close(person);
                }
                return null;
            });
        }
    }

    private void goAway(List<UUID> people, int changes, double rate) throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < changes; i++) {
            long due = begin + (long) (i * 1e9 / rate);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            UUID person = people.get(i % Math.min(MANY, people.size()));
            String reason = REASONS.get((int) (System.nanoTime() / 1000 % REASONS.size()));
            ground.as(person, () -> {
                boolean same = absence.read().whereabouts().reason().equals(reason);
                absence.leave(new LeaveOrder(same ? other(reason) : reason, ReasonEnd.RELEASE, null));
                return null;
            });
        }
    }

    private static String other(String reason) {
        return REASONS.get((REASONS.indexOf(reason) + 1) % REASONS.size());
    }
}
