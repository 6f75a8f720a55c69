package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.presence.ContactService;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.ContactPlan;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Somebody in 共通電話帳: to be changed, or without an id in the address a new one. */
@Named
@ViewScoped
public class ContactView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/presence/contacts";

    @Inject
    private ContactService contacts;

    private String id;
    private UUID edited;
    private long version;
    private final Map<String, String> fields = new HashMap<>();

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
    }

    public boolean isFresh() {
        return id == null;
    }

    /** What the fields say, by their names. Of somebody who is not there, there is no page. */
    public Map<String, String> getFields() {
        if (!isFresh() && edited == null) {
            ContactPlan known = contacts.read(ObjectId.of(id));
            edited = known.id();
            version = known.version();
            ContactField.COLUMNS.forEach(field -> fields.put(field.name(), known.get(field)));
            fields.put(ContactField.KANA.name(), known.katakana());
        }
        return fields;
    }

    public List<String> getGroups() {
        return contacts.groups();
    }

    /** 更新. */
    public void update() {
        ContactPlan wanted = new ContactPlan(
                edited,
                version,
                typed(ContactField.NAME),
                typed(ContactField.KANA),
                typed(ContactField.COMPANY),
                typed(ContactField.GROUP),
                typed(ContactField.FIRST_NUMBER),
                typed(ContactField.SECOND_NUMBER),
                typed(ContactField.THIRD_NUMBER),
                typed(ContactField.MEMO));
        boolean done = Attempt.at(() -> {
            if (edited == null) {
                contacts.establish(wanted);
            } else {
                contacts.settle(wanted);
            }
        });
        if (done) {
            over("presence.contact.updated");
        }
    }

    private String typed(ContactField field) {
        return fields.get(field.name());
    }

    public void remove() {
        if (Attempt.at(() -> contacts.remove(edited, version))) {
            over("presence.contact.removed");
        }
    }

    private static void over(String key) {
        Attempt.confirm(key);
        Redirect.to(LIST);
    }
}
