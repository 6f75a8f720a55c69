package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.enishi.presence.CallLogService;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.CallRow;
import org.enishi.presence.data.CallSlip;
import org.enishi.presence.data.NewCall;
import org.enishi.presence.data.NewSlip;
import org.enishi.presence.data.SlipKind;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A call: to be written down, or one of 通話ログ about which somebody is to be told. */
@Named
@ViewScoped
public class CallView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/presence/calls";
    private static final Pattern EXTENSION = Pattern.compile("\\d{2,6}");

    @Inject
    private CallLogService calls;

    private String id;
    private UUID known;
    private long version;
    private LocalDateTime at;
    private String from = "";
    private String to = "";
    private Integer seconds = 0;
    private CallResult result = CallResult.MISSED;
    private String callee = "";
    private SlipKind kind = SlipKind.CALLED;
    private String caller = "";
    private String text = "";
    private transient CallRow row;

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
    }

    public boolean isFresh() {
        return id == null;
    }

    /** Null for a new one. The version is that of the first look. */
    public CallRow getRow() {
        if (row == null && !isFresh()) {
            row = calls.read(ObjectId.of(id));
            if (known == null) {
                known = row.call().id();
                version = row.call().version();
                from = row.call().from();
                suggest();
            }
        }
        return row;
    }

    /** Of a call that came in, whom it was for and who called. */
    private void suggest() {
        if (EXTENSION.matcher(row.call().to()).matches()) {
            callee = row.call().to();
            caller = row.fromName();
        }
    }

    /** 更新. */
    public void update() {
        NewCall call = new NewCall(at, from, to, seconds == null ? 0 : seconds, result, "");
        if (Attempt.at(() -> calls.write(call, isSlipWritten() ? slip() : null))) {
            over("presence.call.written");
        }
    }

    /** Whether anything of it was filled in; what is left empty is not there. */
    private boolean isSlipWritten() {
        return Stream.of(callee, caller, text).anyMatch(part -> part != null && !part.isBlank());
    }

    public void leaveSlip() {
        if (Attempt.at(() -> calls.leaveSlip(known, version, slip()))) {
            over("presence.call.slipLeft");
        }
    }

    private CallSlip slip() {
        return new CallSlip(callee, new NewSlip(kind, caller, from, text));
    }

    public void remove() {
        if (Attempt.at(() -> calls.remove(known, version))) {
            over("presence.call.removed");
        }
    }

    private static void over(String key) {
        Attempt.confirm(key);
        Redirect.to(LIST);
    }

    public CallResult[] getResults() {
        return CallResult.values();
    }

    public SlipKind[] getKinds() {
        return SlipKind.values();
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Integer getSeconds() {
        return seconds;
    }

    public void setSeconds(Integer seconds) {
        this.seconds = seconds;
    }

    public CallResult getResult() {
        return result;
    }

    public void setResult(CallResult result) {
        this.result = result;
    }

    public String getCallee() {
        return callee;
    }

    public void setCallee(String callee) {
        this.callee = callee;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
