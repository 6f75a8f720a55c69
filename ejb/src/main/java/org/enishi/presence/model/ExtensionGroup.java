package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.ReasonList;
import org.enishi.presence.event.GroupsChanged;
import org.enishi.presence.event.ReasonsChanged;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SingleLine;

/** 内線グループ: between an organisation and its people, each of whom may be in several. It has reasons of its own. */
@Entity
@Table(name = "extension_group")
public class ExtensionGroup extends BaseEntity {

    public static final int LONGEST_NAME = 40;
    public static final int MOST = 100;

    private static final String SEPARATOR = "\n";

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    private String name;

    private int place;

    /** Colleagues see whether its people are there, and not why not. */
    @Column(name = "state_only")
    private boolean stateOnly;

    /** One in each line, beside those of the organisation. */
    private String reasons;

    protected ExtensionGroup() {}

    public ExtensionGroup(UUID organisationId, String name, int place) {
        this.organisationId = organisationId;
        this.name = named(name);
        this.place = place;
        this.reasons = "";
    }

    private static String named(String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || !name.equals(SingleLine.of(name))) {
            throw new RuleViolated("rule.group.name");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new RuleViolated("rule.group.long", LONGEST_NAME);
        }
        return name;
    }

    public GroupsChanged change(String newName, boolean onlyState, Instant now) {
        name = named(newName);
        stateOnly = onlyState;
        return new GroupsChanged(organisationId, now);
    }

    public void standAt(int newPlace) {
        place = newPlace;
    }

    /** Here, unlike in the organisation, there need not be any. */
    public ReasonsChanged replaceReasons(List<String> slots, Instant now) {
        boolean none = slots.stream().allMatch(slot -> slot == null || slot.isBlank());
        reasons = none ? "" : String.join(SEPARATOR, ReasonText.read(slots));
        return new ReasonsChanged(organisationId, now);
    }

    public ReasonList reasonList() {
        return new ReasonList(reasons.isEmpty() ? List.of() : List.of(reasons.split(SEPARATOR)), getVersion());
    }

    public boolean isOf(UUID organisation) {
        return organisationId.equals(organisation);
    }

    public String name() {
        return name;
    }

    public int place() {
        return place;
    }

    public boolean isStateOnly() {
        return stateOnly;
    }
}
