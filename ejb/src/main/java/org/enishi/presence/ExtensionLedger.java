package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.ExtensionDifference;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.event.GroupsChanged;
import org.enishi.presence.model.Extension;
import org.enishi.presence.store.Extensions;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.SecretBox;

/** Writes down what has become of extensions, and what changed. Whoever asks has looked whether it may be. */
@ApplicationScoped
@Transactional
class ExtensionLedger {

    @Inject
    private Extensions extensions;

    @Inject
    private SecretBox box;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private Clock clock;

    /** The extension of a line, which a person gets with his first number. Refused where somebody was faster. */
    Extension open(UUID organisationId, ExtensionRow known, long version) {
        Extension extension = extensions.lock(organisationId, known.id()).orElse(null);
        if (version != (extension == null ? 0 : extension.getVersion())) {
            throw new StaleEdit();
        }
        return extension == null ? begin(organisationId, known.line().accountId()) : extension;
    }

    Extension begin(UUID organisationId, UUID accountId) {
        Extension begun = new Extension(organisationId, accountId, clock.instant());
        extensions.add(begun);
        return begun;
    }

    /** Before it comes to that: of two who save at once, the database stops the second. */
    void demandFree(UUID organisationId, UUID lineId, String number, String dialIn) {
        if (extensions.isTaken(organisationId, number, lineId)) {
            throw new RuleViolated("rule.extension.numberTaken", number);
        }
        if (extensions.isDialInTaken(organisationId, dialIn, lineId)) {
            throw new RuleViolated("rule.extension.dialInTaken", dialIn);
        }
    }

    /** Its groups are another matter. */
    void write(Extension extension, ExtensionPlan checked) {
        if (extension.accountId() == null) {
            extension.call(checked.name());
        }
        extension.answerTo(checked.number(), checked.dialIn(), clock.instant());
        if (!checked.secret().isEmpty()) {
            extension.proveBy(box.seal(
                    checked.secret().getBytes(StandardCharsets.UTF_8),
                    extension.getId().toString()));
        }
    }

    /** After numbers have been settled: groups ask the database. */
    void regroup(Extension extension, Set<UUID> before, Set<UUID> after) {
        Set<UUID> gone = new HashSet<>(before);
        gone.removeAll(after);
        Set<UUID> fresh = new HashSet<>(after);
        fresh.removeAll(before);
        extensions.leave(extension.organisationId(), gone, extension);
        extensions.join(extension.organisationId(), fresh, extension);
        extensions.settle();
    }

    void announce(UUID organisationId) {
        facts.fire(new GroupsChanged(organisationId, clock.instant()));
    }

    void tell(AuditAct act, AuditDetail about, List<ExtensionDifference> differences) {
        differences.forEach(one -> audit.record(act, about.changing(one.field().name(), one.before(), one.after())));
    }

    AuditDetail about(UUID organisationId, UUID lineId, String name, Occasion occasion) {
        return AuditDetail.on(lineId, name).within(organisationId).at(occasion);
    }
}
