package org.enishi.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.ApplicationService;
import org.enishi.organisation.data.ApplicationChoices;
import org.enishi.organisation.data.NewApplication;
import org.enishi.organisation.data.RegionRow;
import org.enishi.shared.audit.RequestTrace;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.SubmittedForm;

/** The form by which an organisation applies. It says the same whatever address is typed. */
@Named
@RequestScoped
public class ApplyView {

    @Inject
    private ApplicationService applications;

    @Inject
    private RequestTrace trace;

    private ApplicationChoices choices;
    private String submission = UUID.randomUUID().toString();
    private OrganisationKind kind;
    private String name;
    private String kana;
    private String corporateNumber;
    private String postalAddress;
    private String region;
    private String chamber;
    private String contactName;
    private String contactKana;
    private String mailAddress;
    private String phone;
    private String domain;
    private String[] fields = {};
    private boolean agreed;
    private String terms;

    @PostConstruct
    void open() {
        terms = inForce();
        List<RegionRow> regions = getChoices().regions();
        if (regions.size() == 1) {
            region = regions.get(0).code();
        }
    }

    public void send() {
        NewApplication form = form();
        Map<String, Refusal> faults = applications.check(form);
        if (!SubmittedForm.isSound(faults, "organisation.faults")) {
            showTermsAgain(faults.containsKey("terms"));
            return;
        }
        boolean sent = Attempt.at(() -> {
            if (!applications.apply(form, trace.address())) {
                throw new RuleViolated("apply.tooMany");
            }
        });
        if (sent) {
            Redirect.to("/apply?sent=1");
        }
    }

    /** Who saw an edition that holds no more, has agreed to nothing yet. */
    private void showTermsAgain(boolean refused) {
        if (refused && !inForce().equals(terms)) {
            terms = inForce();
            agreed = false;
        }
    }

    /** In every region, for the region is chosen in the same form. */
    private String inForce() {
        return getChoices().terms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(","));
    }

    private String editionSeen() {
        return Arrays.stream(terms == null ? new String[0] : terms.split(","))
                .filter(one -> one.startsWith(region + ":"))
                .map(one -> one.substring(region.length() + 1))
                .findFirst()
                .orElse("");
    }

    private NewApplication form() {
        Set<String> chosen = kind == OrganisationKind.INSTITUTION ? new TreeSet<>(Arrays.asList(fields)) : Set.of();
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        return new NewApplication(
                SubmittedForm.id(submission),
                kind,
                name,
                kana,
                corporateNumber,
                postalAddress,
                region,
                chamber,
                contactName,
                contactKana,
                mailAddress == null ? "" : mailAddress.strip(),
                phone,
                domain,
                chosen,
                agreed ? editionSeen() : "",
                language);
    }

    public ApplicationChoices getChoices() {
        if (choices == null) {
            choices = applications.choices();
        }
        return choices;
    }

    public List<OrganisationKind> getKinds() {
        return List.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION, OrganisationKind.SUPPORTER);
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(String submission) {
        this.submission = submission;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String kana) {
        this.kana = kana;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }

    public String getPostalAddress() {
        return postalAddress;
    }

    public void setPostalAddress(String postalAddress) {
        this.postalAddress = postalAddress;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getChamber() {
        return chamber;
    }

    public void setChamber(String chamber) {
        this.chamber = chamber;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactKana() {
        return contactKana;
    }

    public void setContactKana(String contactKana) {
        this.contactKana = contactKana;
    }

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(String mailAddress) {
        this.mailAddress = mailAddress;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(String domain) {
        this.domain = domain;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String[] getFields() {
        return fields.clone();
    }

    public void setFields(String[] fields) {
        this.fields = fields == null ? new String[] {} : fields.clone();
    }
}
