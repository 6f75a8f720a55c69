package org.enishi.bench.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enishi.bench.world.World;

/** What people of a world look at, by the name that it has in the report. */
public final class BenchPages {

    public static final String USERS = "users";

    /** A table is what these pages are about. */
    private static final Set<String> LISTS = Set.of(
            USERS,
            "users, search",
            "users, facets",
            "users, late page",
            "directory",
            "company, projects",
            "company, closed projects",
            "institution, projects",
            "institution, closed projects",
            "institution, late page");

    private final World world;

    public BenchPages(World world) {
        this.world = world;
    }

    public static boolean isList(String name) {
        return LISTS.contains(name);
    }

    public static boolean isProjectList(String name) {
        return isList(name) && name.contains(", ") && !name.startsWith(USERS);
    }

    public String key(String name) {
        return world.name() + " " + name;
    }

    public Map<String, Page> all() {
        Map<String, Page> all = new LinkedHashMap<>();
        ofInstitution().forEach((name, path) -> all.put(name, page("institution", name, path)));
        ofCompany().forEach((name, path) -> all.put(name, page("company", name, path)));
        return all;
    }

    /** What somebody has open at the same time: the three pages that hold most. */
    public List<Page> openTogether() {
        Map<String, Page> all = all();
        return new ArrayList<>(
                List.of(all.get(USERS), all.get("institution, projects"), all.get("institution, project")));
    }

    private Map<String, String> ofInstitution() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put(USERS, "/organisation/users");
        paths.put("users, search", "/organisation/users?q=%E7%94%B0%E4%B8%AD");
        paths.put("users, facets", "/organisation/users?state=active&right=read_chat&sort=-last_sign_in");
        paths.put("users, late page", "/organisation/users?page=150");
        paths.put("directory", "/presence/directory");
        paths.put("institution, projects", "/index");
        paths.put("institution, closed projects", "/index?tab=CLOSED");
        paths.put("institution, late page", "/index?tab=CLOSED&page=150");
        paths.put("institution, project", "/academic/projects/" + world.project());
        paths.put("statistics", "/statistics");
        paths.put("notices", "/notices");
        return paths;
    }

    private Map<String, String> ofCompany() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("company, projects", "/index");
        paths.put("company, closed projects", "/index?tab=CLOSED");
        paths.put("board of a thousand", "/presence");
        paths.put("company, project", "/corporate/projects/" + world.project());
        return paths;
    }

    private Page page(String role, String name, String path) {
        return new Page(key(name), world.login(role, 0).replaceFirst("desk0@", "desk%d@"), path);
    }
}
