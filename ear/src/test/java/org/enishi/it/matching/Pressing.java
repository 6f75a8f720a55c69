package org.enishi.it.matching;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;

/** Presses 面白そう through the front door, as the script of the list does. */
public final class Pressing {

    private Pressing() {}

    public static HttpResponse<String> press(Visitor visitor, String project, boolean wanted) {
        return press(visitor, page(visitor), project, wanted);
    }

    /** What a list that is open would send with a click. */
    public static Map<String, String> page(Visitor visitor) {
        String page = visitor.get("/index").body();
        Map<String, String> fields = Visitor.fieldsOf(Jsoup.parse(page).getElementById("curious"));
        fields.put("primefaces.nonce", Visitor.nonceOf(page));
        return fields;
    }

    public static HttpResponse<String> press(
            Visitor visitor, Map<String, String> page, String project, boolean wanted) {
        Map<String, String> fields = new HashMap<>(page);
        fields.put("project", project);
        fields.put("wanted", String.valueOf(wanted));
        return visitor.postAjax("/index", "curious:press", fields);
    }
}
