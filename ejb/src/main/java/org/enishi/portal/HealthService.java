package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.enishi.portal.data.HealthSheet;
import org.enishi.shared.duty.JobDiary;
import org.enishi.shared.notice.OutboxService;
import org.enishi.shared.persistence.DatabaseFact;
import org.enishi.shared.persistence.DatabaseFacts;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.settings.Settings;

/** Whether all that nobody sees is at work, for the operator. */
@Stateless
public class HealthService {

    @Inject
    private DatabaseFacts database;

    @Inject
    private OutboxService outbox;

    @Inject
    private JobDiary diary;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Requires(Permission.HEALTH_VIEW)
    public HealthSheet read() {
        DatabaseFact fact = database.look();
        return new HealthSheet(clock.instant(), settings.node(), fact, outbox.health(), diary.read());
    }
}
