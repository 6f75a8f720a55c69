package org.enishi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.data.AdmissionSituation;
import org.enishi.organisation.data.FormerMember;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.SubmittedForm;
import org.enishi.web.shared.Texts;
import org.omnifaces.util.Faces;

/** The form by which an administrator adds somebody to his organisation. */
@Named
@RequestScoped
public class UserAddView {

    private static final String ADDRESS = "mail";
    private static final List<String> ANSWERS = List.of("f:restore", "f:fresh");

    @Inject
    private MemberAdmission admission;

    @Inject
    private MemberChange change;

    private String name;
    private String kana;
    private String mailAddress;
    private Role role = Role.MEMBER;
    private AdmissionSituation situation;
    private UUID added;
    private boolean fresh;
    private FormerMember former;

    /** While the form is filled in. */
    public void checkAddress() {
        if (mailAddress != null) {
            Optional<Refusal> refusal = admission.checkAddress(mailAddress);
            refusal.ifPresent(why -> SubmittedForm.refuse(ADDRESS, why));
            former = refusal.isPresent()
                    ? null
                    : admission.findFormer(mailAddress).orElse(null);
        }
    }

    /** Somebody who was deleted under this address: first it is asked which of the two is meant. */
    public void add() {
        former = fresh ? null : admission.findFormer(orEmpty(mailAddress)).orElse(null);
        NewMember member = new NewMember(name, kana, mailAddress, role);
        if (former == null && SubmittedForm.isSound(admission.check(member), "organisation.faults")) {
            Attempt.at(() -> added = admission.addMember(member));
        }
    }

    public void addFresh() {
        fresh = true;
        add();
    }

    /** The account of before, with everything that belongs to it. */
    public void restore() {
        Optional<FormerMember> found = admission.findFormer(orEmpty(mailAddress));
        if (found.isPresent() && Attempt.at(() -> change.restore(found.get().ref()))) {
            Attempt.confirm("organisation.usersDeleted.restored", found.get().name());
            Redirect.to("/organisation/user?id=" + found.get().ref().accountId());
        }
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    /** Why nobody can be added at the moment; null where somebody can. The form of this request stays what it was. */
    public Refusal getObstacle() {
        if (situation == null) {
            situation = admission.situation();
        }
        return situation.obstacle();
    }

    public String getObstacleText() {
        Refusal why = getObstacle();
        return why == null ? "" : Texts.of(why.key(), why.arguments().toArray());
    }

    /** The way out is a change of the own address; else it is in the list. */
    public boolean isAddressInTheWay() {
        return getObstacle() != null
                && "rule.admission.freeOrganisation".equals(getObstacle().key());
    }

    /** Null unless somebody could be restored instead. */
    public FormerMember getFormer() {
        return former;
    }

    /** Also while the answer to the question is on its way. */
    public boolean isChoosing() {
        return former != null || ANSWERS.stream().anyMatch(Faces.getRequestParameterMap()::containsKey);
    }

    public boolean isAdded() {
        return added != null;
    }

    /** The list with the one who was just added at its top, where it is marked. */
    public String getListWithNewcomer() {
        return "/organisation/users?sort=-added&new=" + added;
    }

    public List<Role> getRoles() {
        return List.of(Role.MEMBER, Role.ADMINISTRATOR);
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

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(String mailAddress) {
        this.mailAddress = mailAddress;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
