package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.RegionRow;
import org.enishi.portal.InquiryService;
import org.enishi.portal.OwnInquiryService;
import org.enishi.portal.data.InquiryTopic;
import org.enishi.portal.data.NewInquiry;
import org.enishi.portal.data.OwnInquiry;
import org.enishi.shared.audit.RequestTrace;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.SubmittedForm;
import org.enishi.web.shared.Viewer;

/** お問い合わせ. Whoever is signed in need not say who he is. */
@Named
@RequestScoped
public class ContactForm {

    @Inject
    private InquiryService inquiries;

    @Inject
    private OwnInquiryService ownInquiries;

    @Inject
    private RequestTrace trace;

    @Inject
    private Viewer viewer;

    private String submission = UUID.randomUUID().toString();
    private InquiryTopic topic;
    private String region;
    private String name;
    private String organisation;
    private String mailAddress;
    private String body;
    private List<OwnInquiry> own;
    private List<RegionRow> regions;

    @PostConstruct
    void open() {
        if (getRegions().size() == 1) {
            region = getRegions().get(0).code();
        }
    }

    public void send() {
        NewInquiry form = form();
        if (!SubmittedForm.isSound(inquiries.check(form), "portal.contact.faults")) {
            return;
        }
        boolean sent = Attempt.at(() -> {
            if (!inquiries.ask(form, trace.address())) {
                throw new RuleViolated("portal.contact.tooMany");
            }
        });
        if (sent) {
            Redirect.to("/help/contact?sent=1");
        }
    }

    private NewInquiry form() {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        return new NewInquiry(
                SubmittedForm.id(submission),
                region,
                topic,
                body,
                new NewInquiry.Asker(
                        null,
                        name,
                        organisation == null ? "" : organisation,
                        mailAddress == null ? "" : mailAddress.strip(),
                        language));
    }

    /** What the person asked before; nothing for whoever is not signed in. */
    public List<OwnInquiry> getOwn() {
        if (own == null) {
            own = viewer.isSignedIn() ? ownInquiries.list() : List.of();
        }
        return own;
    }

    /** Only where it has to be chosen. */
    public List<RegionRow> getRegions() {
        if (regions == null) {
            regions = viewer.isSignedIn() ? List.of() : inquiries.regions();
        }
        return regions;
    }

    public InquiryTopic[] getTopics() {
        return InquiryTopic.values();
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(String submission) {
        this.submission = submission;
    }

    public InquiryTopic getTopic() {
        return topic;
    }

    public void setTopic(InquiryTopic topic) {
        this.topic = topic;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(String mailAddress) {
        this.mailAddress = mailAddress;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
