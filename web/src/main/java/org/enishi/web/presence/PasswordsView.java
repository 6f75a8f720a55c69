package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.organisation.MemberBulk;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkPlan;
import org.enishi.organisation.data.BulkReport;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.PasswordRules;
import org.enishi.shared.settings.Settings;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ListLink;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/** パスワード管理: who has not come in yet, for how long his initial password is good, and another one for those chosen. */
@Named
@ViewScoped
public class PasswordsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String STATUS = "state";
    private static final String[] NAMES = {STATUS};
    private static final List<MemberStatus> STATUSES =
            List.of(MemberStatus.INVITED, MemberStatus.PW_EXPIRED, MemberStatus.FIRST_SIGNIN, MemberStatus.ACTIVE);

    @Inject
    private MemberService members;

    @Inject
    private MemberBulk bulk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Settings settings;

    private ListPlace place;
    private final Map<String, Boolean> picked = new HashMap<>();
    private BulkPlan plan;
    private BulkReport report;
    private transient PlainList<MemberLine> page;

    @PostConstruct
    void open() {
        place = ListPlace.here(NAMES);
    }

    public PlainList<MemberLine> getPage() {
        if (page == null) {
            UUID own = currentActor.get().organisationId();
            MemberFilter filter = new MemberFilter("", null, getStatus(), null, null, Set.of(), Set.of(), own);
            page = PlainList.read(place, request -> members.listColleagues(filter, MemberOrder.usual(), request));
        }
        return page;
    }

    /** 確認画面へ: whom it would concern, and nothing is sent yet. */
    public void ask() {
        Set<UUID> chosen = picked.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(one -> UUID.fromString(one.getKey()))
                .collect(Collectors.toSet());
        Attempt.at(() -> {
            if (chosen.isEmpty()) {
                throw new RuleViolated("presence.passwords.nobody");
            }
            plan = bulk.preview(BulkSelection.of(chosen), MemberCommand.of(MemberAction.REISSUE));
        });
    }

    public void reissue() {
        if (Attempt.at(() -> report = bulk.execute(plan))) {
            picked.clear();
            plan = null;
            page = null;
            Attempt.confirm("presence.passwords.done", report.count(BulkOutcome.CHANGED), refused(report.rows()));
        }
    }

    private static long refused(List<BulkRow> rows) {
        return rows.stream().filter(row -> row.outcome() == BulkOutcome.REFUSED).count();
    }

    public void back() {
        plan = null;
    }

    public boolean isAsking() {
        return plan != null;
    }

    /** Whether there is anybody for whom it would be done. */
    public boolean isUseful() {
        return plan.count(BulkOutcome.CHANGED) > 0;
    }

    public List<BulkRow> getRows() {
        return plan.rows();
    }

    public String reasonOf(BulkRow row) {
        return row.reason() == null
                ? ""
                : Texts.of(row.reason().key(), row.reason().arguments().toArray());
    }

    /** Null for everybody. */
    public MemberStatus getStatus() {
        return STATUSES.stream()
                .filter(one -> one.name().equalsIgnoreCase(place.filter(STATUS)))
                .findFirst()
                .orElse(null);
    }

    public List<MemberStatus> getStatuses() {
        return STATUSES;
    }

    public String linkTo(MemberStatus status) {
        return ListLink.with(
                place, NAMES, STATUS, status == null ? "" : status.name().toLowerCase(Locale.ROOT));
    }

    public boolean offers(MemberLine line) {
        return line.allows(MemberAction.REISSUE);
    }

    /** In the order in which the page says them. */
    public List<String> getPolicy() {
        return Stream.of(
                        Texts.of(
                                "presence.passwords.policy.initial",
                                settings.initialPasswordValidity().toDays()),
                        Texts.of("presence.passwords.policy.own", PasswordRules.SHORTEST),
                        Texts.of("presence.passwords.policy.secret"))
                .toList();
    }

    public Map<String, Boolean> getPicked() {
        return picked;
    }
}
