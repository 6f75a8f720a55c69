package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.ColleagueService;
import org.enishi.presence.SlipService;
import org.enishi.presence.WaveService;
import org.enishi.presence.data.Colleague;
import org.enishi.presence.data.NewSlip;
import org.enishi.presence.data.SlipKind;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A colleague to be reached: where he is, 戻ったら通知 and 伝言メモ. */
@Named
@ViewScoped
public class ColleagueView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BOARD = "/presence";

    @Inject
    private ColleagueService colleagues;

    @Inject
    private SlipService slips;

    @Inject
    private WaveService waves;

    @Inject
    private Clock clock;

    private String id;
    private SlipKind kind = SlipKind.CALLED;
    private String caller;
    private String phone;
    private String text;
    private transient Colleague colleague;

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
    }

    private UUID person() {
        return ObjectId.of(id);
    }

    public Colleague getColleague() {
        if (colleague == null) {
            colleague = colleagues.read(person());
        }
        return colleague;
    }

    public Card getCard() {
        return Card.of(getColleague().row(), clock);
    }

    /** ひと声. */
    public void wave() {
        if (Attempt.at(() -> waves.wave(person()))) {
            Attempt.confirm("presence.wave.sent", getColleague().row().name());
            again();
        }
    }

    public void await() {
        if (Attempt.at(() -> colleagues.await(person()))) {
            Attempt.confirm("presence.colleague.awaited", getColleague().row().name());
            again();
        }
    }

    public void awaitNoMore() {
        colleagues.awaitNoMore(person());
        Attempt.confirm("presence.colleague.notAwaited");
        again();
    }

    private void again() {
        Redirect.to("/presence/colleague?id=" + person());
    }

    public void leave() {
        if (Attempt.at(() -> slips.leave(person(), new NewSlip(kind, caller, phone, text)))) {
            Attempt.confirm("presence.colleague.left", getColleague().row().name());
            Redirect.to(BOARD);
        }
    }

    public List<SlipKind> getKinds() {
        return Arrays.asList(SlipKind.values());
    }

    public SlipKind getKind() {
        return kind;
    }

    public void setKind(SlipKind kind) {
        this.kind = kind;
    }

    public String getCaller() {
        return caller;
    }

    public void setCaller(String caller) {
        this.caller = caller;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
