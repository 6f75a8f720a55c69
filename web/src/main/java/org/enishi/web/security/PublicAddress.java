package org.enishi.web.security;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address with the id of an object in its path, and the view that shows the object. The id is handed on unread: whether it
 * names anything for whoever asks is for the service to say.
 *
 * @param view as the access law names it
 */
record PublicAddress(String view, String objectId) {

    private static final List<Rule> RULES = List.of(
            new Rule("/corporate/projects/([^/]+)", "/matching/company-project"),
            new Rule("/corporate/projects/([^/]+)/edit", "/matching/project-edit"),
            new Rule("/corporate/projects/([^/]+)/publish", "/matching/project-publish"),
            new Rule("/academic/projects/([^/]+)", "/matching/institution-project"),
            new Rule("/rooms/([^/]+)", "/matching/room"));

    private record Rule(Pattern pattern, String view) {

        Rule(String pattern, String view) {
            this(Pattern.compile(pattern), view);
        }

        Optional<PublicAddress> read(String path) {
            Matcher matcher = pattern.matcher(path);
            return matcher.matches() ? Optional.of(new PublicAddress(view, matcher.group(1))) : Optional.empty();
        }
    }

    /** Empty for what is the address of a view itself. */
    static Optional<PublicAddress> of(String path) {
        return RULES.stream().flatMap(rule -> rule.read(path).stream()).findFirst();
    }
}
