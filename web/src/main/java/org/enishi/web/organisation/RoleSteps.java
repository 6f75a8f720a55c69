package org.enishi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.Entitlement;
import org.enishi.organisation.data.Grant;
import org.enishi.organisation.data.MemberRight;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Role;

/** What the seven rights are before and after somebody's role changes; nothing where people of several kinds are looked after. */
@Named
@RequestScoped
public class RoleSteps {

    @Inject
    private MemberService members;

    @Inject
    private CurrentActor currentActor;

    private List<Entitlement> table;

    public record Step(MemberRight right, Grant before, Grant after) {}

    /** Whoever gets a role had the other one. */
    public List<Step> of(Role role) {
        if (role == null || currentActor.get().isOperator()) {
            return List.of();
        }
        Role other = role == Role.ADMINISTRATOR ? Role.MEMBER : Role.ADMINISTRATOR;
        return Arrays.stream(MemberRight.values())
                .map(right -> new Step(right, grant(right, other), grant(right, role)))
                .toList();
    }

    private Grant grant(MemberRight right, Role role) {
        if (table == null) {
            table = members.explainRights();
        }
        return table.stream()
                .filter(one -> one.right() == right && one.role() == role)
                .findFirst()
                .orElseThrow()
                .grant();
    }
}
