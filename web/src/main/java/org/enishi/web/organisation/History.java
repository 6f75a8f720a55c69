package org.enishi.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.enishi.web.shared.Texts;

/** Says in the words of the pages what the audit log keeps in its own. */
@Named
@ApplicationScoped
public class History {

    public String word(String item, String value) {
        if (value == null) {
            return "";
        }
        if ("cause".equals(item)) {
            return Texts.of("ProjectRemark." + value);
        }
        return "role".equals(item) ? Texts.of("Role." + value) : value;
    }
}
