package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Consumer;
import org.enishi.portal.InquiryDesk;
import org.enishi.portal.data.InquiryDetail;
import org.enishi.portal.data.InquiryRef;
import org.enishi.portal.data.InquiryState;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One inquiry in the hands of the operator. */
@Named
@ViewScoped
public class InquiryView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/operator/inquiry?id=";

    @Inject
    private InquiryDesk desk;

    private String written;
    private UUID id;
    private Long version;
    private String text;
    private transient InquiryDetail detail;

    @PostConstruct
    void open() {
        written = Faces.getRequestParameter("id");
    }

    public void answer() {
        act("portal.inquiry.answered", ref -> desk.answer(ref, text));
    }

    public void note() {
        act("portal.inquiry.noted", ref -> desk.note(ref, text));
    }

    public void close() {
        act("portal.inquiry.closed", desk::close);
    }

    public void reopen() {
        act("portal.inquiry.reopened", desk::reopen);
    }

    private void act(String done, Consumer<InquiryRef> useCase) {
        if (Attempt.at(() -> useCase.accept(new InquiryRef(id, version)))) {
            Attempt.confirm(done);
            Redirect.to(PAGE + id);
        }
        detail = null;
    }

    /** What is answered is what was first seen here. */
    public InquiryDetail getDetail() {
        if (detail == null) {
            id = ObjectId.of(written);
            detail = desk.read(id);
            version = version == null ? detail.row().version() : version;
        }
        return detail;
    }

    public boolean isClosed() {
        return getDetail().row().state() == InquiryState.CLOSED;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
