package org.enishi.it;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The views of one object, each of which is opened with the first one of its list. */
public final class ObjectPages {

    public static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("/announcement", "/announcements"),
            Map.entry("/presence/colleague", "/presence"),
            Map.entry("/presence/member-picture", "/presence"),
            Map.entry("/organisation/user", "/organisation/users"),
            Map.entry("/organisation/user-history", "/organisation/users"),
            Map.entry("/operator/application", "/operator/applications"),
            Map.entry("/operator/inquiry", "/operator/inquiries"),
            Map.entry("/operator/organisation", "/operator/organisations"),
            Map.entry("/operator/appointment", "/operator/organisations"),
            Map.entry("/operator/project", "/operator/projects"),
            Map.entry("/review", "/reviews"));

    /** In the main part of a list. */
    public static final String LINKS = "a[href*='id=']";

    private static final Pattern ID = Pattern.compile("[?&]id=([0-9a-f-]{36})");

    private ObjectPages() {}

    public static String at(String view, String link) {
        Matcher id = ID.matcher(link);
        if (!id.find()) {
            throw new AssertionError("names no object: " + link);
        }
        return view + "?id=" + id.group(1);
    }
}
