package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.enishi.organisation.data.PersonName;
import org.enishi.presence.ExtensionService;
import org.enishi.presence.GroupService;
import org.enishi.presence.data.ExtensionDifference;
import org.enishi.presence.data.ExtensionFacts;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.GroupRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** 内線: one to be changed, or without an id in the address a new one. Nothing is changed before 更新. */
@Named
@ViewScoped
public class ExtensionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/presence/extensions";
    private static final int WRITE = 0;
    private static final int CONFIRM = 1;
    private static final int DONE = 2;

    @Inject
    private ExtensionService extensions;

    @Inject
    private GroupService groups;

    private String id;
    private int step = WRITE;
    private long version;
    private String familyName = "";
    private String familyKana = "";
    private String givenName = "";
    private String givenKana = "";
    private String number = "";
    private String dialIn = "";
    private String secret = "";
    private String generated = "";
    private List<String> chosen = new ArrayList<>();
    private List<ExtensionDifference> differences = List.of();
    private boolean filled;
    private transient ExtensionRow known;

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
    }

    public boolean isFresh() {
        return id == null;
    }

    /** Null for a new one. */
    public ExtensionRow getKnown() {
        if (known == null && !isFresh()) {
            known = extensions.read(ObjectId.of(id));
        }
        if (known != null && !filled) {
            fill(known.line());
        }
        return known;
    }

    private void fill(ExtensionFacts line) {
        filled = true;
        version = line.version();
        familyName = line.familyName();
        familyKana = line.katakanaFamily();
        givenName = line.givenName();
        givenKana = line.katakanaGiven();
        number = line.number();
        dialIn = line.dialIn();
        chosen = known.groups().stream()
                .map(group -> group.groupId().toString())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whoever has an account is called as he calls himself. */
    public boolean isPerson() {
        return getKnown() != null && getKnown().line().isPerson();
    }

    public boolean isSecretKept() {
        return getKnown() != null && getKnown().line().secret();
    }

    /** パスワードを生成. */
    public void generate() {
        generated = extensions.freshSecret();
        secret = generated;
    }

    /** 確認画面へ. */
    public void check() {
        boolean sound = Attempt.at(() -> differences = extensions.differences(plan()));
        step = sound ? CONFIRM : WRITE;
    }

    /** 更新. */
    public void update() {
        boolean done = Attempt.at(() -> {
            if (isFresh()) {
                extensions.register(plan());
            } else {
                extensions.change(plan());
            }
        });
        step = done ? DONE : WRITE;
        if (done) {
            secret = "";
            generated = "";
        }
    }

    public void remove() {
        if (Attempt.at(() -> extensions.remove(getKnown().id(), version))) {
            Attempt.confirm("presence.extension.removed");
            Redirect.to(LIST);
        }
    }

    public void back() {
        step = WRITE;
    }

    private ExtensionPlan plan() {
        return new ExtensionPlan(
                isFresh() ? null : ObjectId.of(id),
                version,
                new PersonName(familyName, givenName, familyKana, givenKana),
                number,
                dialIn,
                secret,
                chosen.stream().map(ObjectId::of).collect(Collectors.toSet()));
    }

    public List<ExtensionDifference> getDifferences() {
        return differences;
    }

    public List<GroupRow> getGroups() {
        return groups.list();
    }

    public int getStep() {
        return step;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getFamilyKana() {
        return familyKana;
    }

    public void setFamilyKana(String familyKana) {
        this.familyKana = familyKana;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getGivenKana() {
        return givenKana;
    }

    public void setGivenKana(String givenKana) {
        this.givenKana = givenKana;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDialIn() {
        return dialIn;
    }

    public void setDialIn(String dialIn) {
        this.dialIn = dialIn;
    }

    /** Goes one way only. */
    public String getSecret() {
        return "";
    }

    /** Left empty on the way back, the one that was typed before stays. */
    public void setSecret(String typed) {
        if (typed != null && !typed.isEmpty()) {
            secret = typed;
            generated = "";
        }
    }

    /** To be typed into the telephone; empty where somebody has thought of one himself. */
    public String getGenerated() {
        return generated;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = new ArrayList<>(chosen);
    }
}
