package org.enishi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.AddressConfirmation;
import org.enishi.organisation.data.AddressChangeStep;
import org.enishi.web.shared.Attempt;
import org.omnifaces.cdi.Param;

/** Where the links to a change of address lead. To open the page says yes to nothing; mail programs open it, too. */
@Named
@RequestScoped
public class AddressChangeView {

    @Inject
    private AddressConfirmation confirmation;

    @Inject
    @Param
    private String token;

    private AddressChangeStep step;

    public void confirm() {
        Attempt.at(() -> step = confirmation.confirm(token));
    }

    public boolean isHalf() {
        return step == AddressChangeStep.ONE_CONFIRMED;
    }

    public boolean isChanged() {
        return step == AddressChangeStep.CHANGED;
    }

    public String getToken() {
        return token;
    }
}
