package org.enishi.archfixture.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;
import org.enishi.archfixture.organisation.reaction.Reactions;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

/** What is not a service. */
public final class Beans {

    private Beans() {}

    /** Keeps every law. */
    @ApplicationScoped
    public static class Directory {}

    @Breaks(Law.FEW_THINGS_ARE_INJECTED)
    static class Crowded {

        @Inject
        Directory a;

        @Inject
        Directory b;

        @Inject
        Directory c;

        @Inject
        Directory d;

        @Inject
        Directory e;

        @Inject
        Directory f;

        @Inject
        Directory g;

        @Inject
        Directory h;
    }

    @Breaks(Law.ONLY_STORES_TOUCH_THE_DATABASE)
    static class AsksTheDatabase {

        @Inject
        EntityManager entities;
    }

    @Breaks(Law.TIME_COMES_FROM_THE_CLOCK)
    static class CallsNow {

        Instant at = Instant.now();
    }

    @Breaks(Law.TIME_COMES_FROM_THE_CLOCK)
    static class RefersToNow {

        Supplier<LocalDate> today = LocalDate::now;
    }

    @Breaks(Law.TIME_COMES_FROM_THE_CLOCK)
    static class CallsNowOfAZone {

        LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    @Breaks(Law.TIME_COMES_FROM_THE_CLOCK)
    static class CountsMilliseconds {

        long at = System.currentTimeMillis();
    }

    @Breaks(Law.TIME_COMES_FROM_THE_CLOCK)
    static class MakesADate {

        Date at = new Date();
        Date epoch = new Date(0);
    }

    @Breaks(Law.TIME_COMES_FROM_THE_CLOCK)
    static class MakesAClock {

        Clock clock = Clock.systemUTC();
    }

    @Breaks(Law.DOMAINS_KNOW_NO_PAGES)
    static class KnowsTheRequest {

        HttpServletRequest request;
    }

    @Breaks(Law.NAMES_SAY_SOMETHING)
    static class MemberManager {}

    @Breaks(Law.NAMES_SAY_SOMETHING)
    static class MailUtils {}

    @Breaks(Law.ROOMS_LOOK_DOWN)
    static class KnowsAReaction {

        Reactions reactions;
    }
}
