package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.presence.GroupHistoryService;
import org.enishi.presence.HistoryRulesService;
import org.enishi.presence.data.GroupDay;
import org.enishi.presence.data.RulesOfHistory;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** 在席履歴 of a group on a day, for administrators, and the 運用規程 without which there is none. */
@Named
@ViewScoped
public class GroupHistoryView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence/group-history";

    @Inject
    private HistoryRulesService rules;

    @Inject
    private GroupHistoryService history;

    private String group;
    private LocalDate day;
    private String purpose;
    private String responsible;
    private long version;
    private transient RulesOfHistory known;
    private transient GroupDay read;
    private transient List<DayStrip> strips;

    @PostConstruct
    void open() {
        group = Stream.ofNullable(Faces.getRequestParameter("group"))
                .findFirst()
                .orElse("");
        day = date(Faces.getRequestParameter("day"));
        known = rules.read();
        purpose = known.purpose();
        responsible = known.responsible();
        version = known.version();
    }

    /** What is no date is as if none had been asked for. */
    private static LocalDate date(String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    public void enforce() {
        act("presence.groupHistory.enforced", () -> rules.enforce(purpose, responsible, version));
    }

    public void suspend() {
        act("presence.groupHistory.suspended", rules::suspend);
    }

    private static void act(String done, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Attempt.confirm(done);
            Redirect.to(PAGE);
        }
    }

    public RulesOfHistory getRules() {
        if (known == null) {
            known = rules.read();
        }
        return known;
    }

    /** Only where the rules are in force. */
    public GroupDay getRead() {
        if (read == null) {
            read = history.read(group, day);
        }
        return read;
    }

    public List<DayStrip> getStrips() {
        if (strips == null) {
            strips = getRead().people().stream().map(DayStrip::of).toList();
        }
        return strips;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
