package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.store.Members;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.AuditReader;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.audit.data.AuditSearch;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * Who did what, as far as it concerns an organisation: what its people did, and what was done to them, also by the
 * operator. To read it is an act that is recorded.
 */
@Stateless
public class MemberAudit {

    /** Whoever wants more narrows the period down. */
    public static final int MOST_EXPORTED = 10_000;

    @Inject
    private AuditReader entries;

    @Inject
    private AuditLog log;

    @Inject
    private Members members;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.MEMBERS_AUDIT)
    public Page<AuditRow> ofOwnOrganisation(PageRequest page) {
        return ofOwnOrganisation(AuditSearch.all(), page);
    }

    @Requires(Permission.MEMBERS_AUDIT)
    public Page<AuditRow> ofOwnOrganisation(AuditSearch search, PageRequest page) {
        UUID own = currentActor.get().organisationId();
        log.record(AuditAct.AUDIT_READ, AuditDetail.none().within(own));
        return shown(entries.ofOrganisation(own, search, page));
    }

    /** The newest of them, to be taken away. */
    @Requires(Permission.MEMBERS_AUDIT)
    public List<AuditRow> export(AuditSearch search) {
        UUID own = currentActor.get().organisationId();
        List<AuditRow> rows = new ArrayList<>();
        Page<AuditRow> page;
        do {
            page = shown(entries.ofOrganisation(own, search, new PageRequest(rows.size(), PageRequest.MAXIMUM_SIZE)));
            rows.addAll(page.rows());
        } while (rows.size() < Math.min(page.total(), MOST_EXPORTED)
                && !page.rows().isEmpty());
        log.record(
                AuditAct.AUDIT_EXPORTED,
                AuditDetail.none().within(own).changing("lines", null, String.valueOf(rows.size())));
        return rows;
    }

    /** By or to one person. */
    @Requires(Permission.MEMBERS_AUDIT)
    public Page<AuditRow> ofMember(UUID accountId, PageRequest page) {
        MemberRow member = members.findVisibleTo(currentActor.get(), accountId).orElseThrow(NotFound::new);
        log.record(AuditAct.AUDIT_READ, AuditDetail.on(accountId, member.name()).within(member.organisationId()));
        return shown(entries.ofPerson(member.organisationId(), accountId, page));
    }

    /** What was done at once to many of the own organisation, or by one of its people. */
    @Requires(Permission.MEMBERS_AUDIT)
    public Page<AuditRow> ofBatch(UUID batchId, PageRequest page) {
        UUID own = currentActor.get().organisationId();
        log.record(AuditAct.AUDIT_READ, AuditDetail.none().within(own));
        return shown(entries.ofBatch(own, batchId, page));
    }

    /** A person's own sign-ins and changes. */
    @Requires(Permission.OWN_ACCOUNT)
    public Page<AuditRow> ofMyself(PageRequest page) {
        Actor actor = currentActor.get();
        return shown(entries.ofPerson(actor.organisationId(), actor.accountId(), page));
    }

    /** When and from where somebody came in under one's own name, or tried to. */
    @Requires(Permission.OWN_ACCOUNT)
    public Page<AuditRow> mySignIns(PageRequest page) {
        return entries.signInsOf(currentActor.get().accountId(), page);
    }

    /** Where somebody from elsewhere sat concerns only the operator. */
    private Page<AuditRow> shown(Page<AuditRow> page) {
        Actor actor = currentActor.get();
        if (actor.isOperator()) {
            return page;
        }
        return new Page<>(
                page.rows().stream()
                        .map(row -> actor.organisationId().equals(row.organisationId()) ? row : row.withoutAddress())
                        .toList(),
                page.total());
    }
}
