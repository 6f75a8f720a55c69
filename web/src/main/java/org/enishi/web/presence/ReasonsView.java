package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.GroupService;
import org.enishi.presence.ReasonService;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.data.ReasonList;
import org.enishi.web.shared.Attempt;
import org.omnifaces.cdi.ViewScoped;

/** 離席事由設定 in the three steps of the manual: choose the group, write, done. */
@Named
@ViewScoped
public class ReasonsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CHOOSE = 0;
    private static final int WRITE = 1;
    private static final int DONE = 2;

    /** What stands in one field. */
    public static class Slot implements Serializable {

        private static final long serialVersionUID = 1L;

        private String text;

        Slot(String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    @Inject
    private ReasonService reasons;

    @Inject
    private GroupService groups;

    /** Empty for everybody, or the id of a group: the list offers no other. */
    private String chosen = "";

    private int step;
    private long version;
    private final List<Slot> slots = new ArrayList<>();

    @PostConstruct
    void begin() {
        step = CHOOSE;
    }

    /** 検索. */
    public void find() {
        ReasonList known = reasons.read(group());
        version = known.version();
        slots.clear();
        known.reasons().forEach(text -> slots.add(new Slot(text)));
        slots.add(new Slot(""));
        step = WRITE;
    }

    /** 追加する. */
    public void add() {
        slots.add(new Slot(""));
    }

    public void remove(Slot slot) {
        slots.remove(slot);
    }

    public void raise(Slot slot) {
        int place = slots.indexOf(slot);
        if (place > 0) {
            Collections.swap(slots, place, place - 1);
        }
    }

    /** 更新. */
    public void update() {
        List<String> typed = slots.stream()
                .map(slot -> slot.getText() == null ? "" : slot.getText())
                .toList();
        if (Attempt.at(() -> replace(new ReasonList(typed, version)))) {
            step = DONE;
        }
    }

    private void replace(ReasonList wanted) {
        if (group() == null) {
            reasons.replace(wanted);
        } else {
            reasons.replaceOf(group(), wanted);
        }
    }

    private UUID group() {
        return chosen == null || chosen.isEmpty() ? null : UUID.fromString(chosen);
    }

    public List<GroupRow> getGroups() {
        return groups.list();
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public void back() {
        step = CHOOSE;
    }

    public List<Slot> getSlots() {
        return slots;
    }

    public int getStep() {
        return step;
    }
}
