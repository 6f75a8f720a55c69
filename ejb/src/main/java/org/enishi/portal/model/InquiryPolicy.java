package org.enishi.portal.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.enishi.portal.data.NewInquiry;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;

/** What an inquiry has to say, and who may answer it. */
public final class InquiryPolicy {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_BODY = 4000;

    private InquiryPolicy() {}

    /**
     * What is wrong with the form, by the name of its field, in the order of the fields.
     *
     * @param reachable the mail address is one
     */
    public static Map<String, Refusal> faults(NewInquiry asked, boolean reachable) {
        Map<String, Refusal> faults = new LinkedHashMap<>();
        if (asked.topic() == null) {
            faults.put("topic", Refusal.of("rule.inquiry.topic"));
        }
        if (asked.region() == null || asked.region().isBlank()) {
            faults.put("region", Refusal.of("rule.inquiry.region"));
        }
        if (isMissing(asked.asker().name(), LONGEST_NAME)) {
            faults.put("name", Refusal.of("rule.inquiry.name", LONGEST_NAME));
        }
        String organisation = asked.asker().organisationName();
        if (organisation == null || organisation.length() > LONGEST_NAME) {
            faults.put("organisation", Refusal.of("rule.inquiry.organisation", LONGEST_NAME));
        }
        if (!reachable) {
            faults.put("mail", Refusal.of("rule.address.invalid"));
        }
        if (isMissing(asked.body(), LONGEST_BODY)) {
            faults.put("body", Refusal.of("rule.inquiry.body", LONGEST_BODY));
        }
        return faults;
    }

    private static boolean isMissing(String text, int longest) {
        return text == null || text.isBlank() || text.strip().length() > longest;
    }

    public static boolean canAnswer(Actor actor, Inquiry inquiry) {
        return actor.isOperator() && actor.region().equals(inquiry.region());
    }
}
