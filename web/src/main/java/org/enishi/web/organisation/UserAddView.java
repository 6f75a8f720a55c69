package org.enishi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Texts;

/** The form by which an administrator adds somebody to his organisation. */
@Named
@RequestScoped
public class UserAddView {

    @Inject
    private MemberAdmission admission;

    private String name;
    private String kana;
    private String mailAddress;
    private Role role = Role.MEMBER;
    private boolean added;

    /** While the form is filled in. */
    public void checkAddress() {
        if (mailAddress != null) {
            admission.checkAddress(mailAddress).ifPresent(UserAddView::refuseAddress);
        }
    }

    private static void refuseAddress(Refusal why) {
        String text = Texts.of(why.key(), why.arguments().toArray());
        FacesContext.getCurrentInstance()
                .addMessage("f:mail", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public void add() {
        added = Attempt.at(() -> admission.addMember(new NewMember(name, kana, mailAddress, role)));
    }

    public boolean isAdded() {
        return added;
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
