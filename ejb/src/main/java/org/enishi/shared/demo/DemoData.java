package org.enishi.shared.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.enishi.shared.persistence.ClusterLock;
import org.enishi.shared.security.PasswordHash;
import org.enishi.shared.settings.Settings;

/**
 * Fills an empty database with an invented region, when the settings ask for it. All or nothing, in the one transaction
 * of this start; of two nodes that start at once, the second waits and finds the database filled.
 */
@Startup
@Singleton
@DependsOn("Migration")
public class DemoData {

    /** Of every demo account. It is published, so a database with demo data must never hold anything else. */
    public static final String PASSWORD = "tatsunami-demo-2026";

    public static final String REGION = "tatsunami";

    private static final System.Logger LOG = System.getLogger(DemoData.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private ClusterLock lock;

    @Inject
    @Any
    private Instance<DemoGround> grounds;

    @Inject
    private PasswordHash passwords;

    @Inject
    private Event<FillDemo> fillDemo;

    @Inject
    private Clock clock;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void fillWhenEmpty() {
        if (!settings.isDemo()) {
            return;
        }
        lock.hold("demo");
        if (grounds.stream().allMatch(DemoGround::isUntouched)) {
            // One slow hash for all of them.
            fillDemo.fire(new FillDemo(REGION, new DemoCalendar(clock), passwords.hash(PASSWORD)));
            LOG.log(Level.WARNING, "Filled with demo data; their password is published");
        }
    }
}
