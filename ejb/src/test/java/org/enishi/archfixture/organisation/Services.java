package org.enishi.archfixture.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.enishi.archfixture.organisation.data.Row;
import org.enishi.archfixture.organisation.event.Renamed;
import org.enishi.archfixture.organisation.store.Members;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Use cases. */
public final class Services {

    private Services() {}

    /** Keeps every law. */
    @Stateless
    public static class GoodService {

        @Inject
        Members members;

        @Inject
        Event<Renamed> events;

        @Inject
        Clock clock;

        @Requires(Permission.OWN_ACCOUNT)
        public void rename() {
            events.fire(new Renamed(UUID.randomUUID(), Instant.now(clock)));
        }

        @PermitAll
        public Row find() {
            return null;
        }

        public void follow(@Observes Renamed renamed) {}

        @Schedule
        void tidyUp() {}
    }

    @Stateless
    @Breaks(Law.EVERY_USE_CASE_NAMES_ITS_PERMISSION)
    static class OpenService {

        public void rename() {}
    }

    @Singleton
    @Breaks(Law.EVERY_USE_CASE_NAMES_ITS_PERMISSION)
    static class OpenSingleton {

        @Schedule
        public void tidyUp() {}
    }

    @Stateless
    @Requires(Permission.OWN_ACCOUNT)
    @Breaks({Law.PERMISSIONS_STAND_ON_METHODS, Law.EVERY_USE_CASE_NAMES_ITS_PERMISSION})
    static class PermittedAsAWhole {

        public void rename() {}
    }

    @Stateless
    @Breaks(Law.SERVICES_HAVE_NO_INTERFACE)
    static class WithInterface implements Runnable {

        @Override
        @PermitAll
        public void run() {}
    }

    @Stateless
    @Breaks(Law.SERVICES_HAVE_NO_INTERFACE)
    static class Inheriting extends GoodService {}

    @Stateless
    @Breaks(Law.EVENTS_ARE_NEVER_ASYNCHRONOUS)
    static class Hasty {

        @Inject
        Event<Renamed> events;

        @PermitAll
        public void rename(Renamed renamed) {
            events.fireAsync(renamed);
        }
    }
}
