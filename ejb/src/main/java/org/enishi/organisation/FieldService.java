package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.model.Field;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * The operator's list of fields, which gives the codes at people and institutions their names. Nothing is taken from it:
 * somebody works in it, or once did.
 */
@Stateless
public class FieldService {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,38}");

    @Inject
    private Organisations organisations;

    @Inject
    private AuditLog audit;

    @Requires(Permission.MEMBERS_VIEW)
    public List<FieldRow> list() {
        return organisations.fields();
    }

    @Requires(Permission.MEMBERS_VIEW)
    public FieldRow read(String code) {
        return organisations.fields().stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("rule.field.unknown"));
    }

    /** At the end of the list. */
    @Requires(Permission.FIELDS_EDIT)
    public void add(FieldRow field) {
        if (field.code() == null || !CODE.matcher(field.code()).matches()) {
            throw new RuleViolated("rule.field.code");
        }
        List<Field> all = organisations.lockFields();
        if (all.stream().anyMatch(other -> other.code().equals(field.code()))) {
            throw new RuleViolated("rule.field.there", field.code());
        }
        organisations.addField(new Field(field.code(), field.name(), field.englishName(), all.size()));
        audit.record(AuditAct.FIELD_ADDED, AuditDetail.none().changing(field.code(), null, field.name()));
    }

    @Requires(Permission.FIELDS_EDIT)
    public void rename(FieldRow wanted) {
        Field field = organisations.findField(wanted.code()).orElseThrow(NotFound::new);
        String before = field.name();
        field.rename(wanted.name(), wanted.englishName());
        audit.record(AuditAct.FIELD_RENAMED, AuditDetail.none().changing(wanted.code(), before, field.name()));
    }

    /** One place nearer to the beginning. */
    @Requires(Permission.FIELDS_EDIT)
    public void raise(String code) {
        List<Field> all = new java.util.ArrayList<>(organisations.lockFields());
        int place = all.stream().map(Field::code).toList().indexOf(code);
        if (place < 0) {
            throw new NotFound();
        }
        if (place > 0) {
            Collections.swap(all, place, place - 1);
            for (int i = 0; i < all.size(); i++) {
                all.get(i).standAt(i);
            }
            audit.record(
                    AuditAct.FIELD_MOVED,
                    AuditDetail.none().changing(code, String.valueOf(place + 1), String.valueOf(place)));
        }
    }
}
