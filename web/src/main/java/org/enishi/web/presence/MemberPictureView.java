package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.enishi.presence.PortraitService;
import org.enishi.presence.data.Portrait;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** プロフィール画像 of a colleague in the three steps of the manual: choose, look at it, done. Nothing is changed before 更新. */
@Named
@ViewScoped
public class MemberPictureView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CHOOSE = 0;
    private static final int CONFIRM = 1;
    private static final int DONE = 2;

    @Inject
    private PortraitService portraits;

    private String id;
    private int step = CHOOSE;
    /** As the service has drawn it, so that what is looked at is what is kept. */
    private byte[] drawn;

    private transient Part file;
    private transient Portrait person;

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
    }

    public Portrait getPerson() {
        if (person == null) {
            person = portraits.read(ObjectId.of(id));
        }
        return person;
    }

    /** 確認画面へ. */
    public void check() {
        boolean taken = Attempt.at(() -> {
            if (file == null || file.getSize() == 0) {
                throw new RuleViolated("rule.picture.none");
            }
            drawn = portraits.preview(getPerson().accountId(), sent());
        });
        step = taken ? CONFIRM : CHOOSE;
    }

    /** One byte more than allowed is enough to know that it is too large. */
    private byte[] sent() {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(PortraitService.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 更新. */
    public void update() {
        if (drawn != null && Attempt.at(() -> portraits.replace(getPerson().accountId(), drawn))) {
            step = DONE;
            drawn = null;
            person = null;
        }
    }

    public void back() {
        step = CHOOSE;
        drawn = null;
    }

    /** For the page alone: nobody else can see it yet. */
    public String getPreview() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(drawn);
    }

    public int getStep() {
        return step;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
