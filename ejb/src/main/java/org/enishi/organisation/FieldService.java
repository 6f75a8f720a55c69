package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The operator's list of fields, which gives the codes at people and institutions their names. */
@Stateless
public class FieldService {

    @Inject
    private Organisations organisations;

    @Requires(Permission.MEMBERS_VIEW)
    public List<FieldRow> list() {
        return organisations.fields();
    }
}
