package org.enishi.guard;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.List;

/**
 * Where a class stands in the tree: its part (shared, a domain or web) and its room in that part. Whatever is neither
 * shared nor web is a domain, so a new domain is guarded from its first class on.
 *
 * @param root the base package; the fixtures of the rules have another than the product
 */
public record House(String root) {

    /** From the lowest to the highest; a room knows itself and what is lower. The root package holds the services. */
    private static final List<String> ROOMS = List.of("data", "event", "model", "store", "", "reaction", "demo");

    private static final List<String> PRIVATE_ROOMS = List.of("model", "store", "reaction", "demo");

    public static House ofProduct() {
        return new House("org.enishi");
    }

    /** Empty for a class that is not ours. */
    public String part(JavaClass type) {
        return segment(type, 0);
    }

    /** Empty for a class in the root package of its part. */
    public String room(JavaClass type) {
        return segment(type, 1);
    }

    public boolean isOurs(JavaClass type) {
        return (packageOf(type) + ".").startsWith(root + ".");
    }

    public boolean isShared(JavaClass type) {
        return part(type).equals("shared");
    }

    public boolean isWeb(JavaClass type) {
        return part(type).equals("web");
    }

    public boolean isInDomain(JavaClass type) {
        return !part(type).isEmpty() && !isShared(type) && !isWeb(type);
    }

    public boolean isKnownRoom(JavaClass type) {
        return ROOMS.contains(room(type));
    }

    public boolean looksUp(JavaClass from, JavaClass to) {
        return ROOMS.indexOf(innerRoom(from)) < ROOMS.indexOf(innerRoom(to));
    }

    /** What the rooms belong to: a domain, or a subject of shared. */
    public String home(JavaClass type) {
        return isShared(type) ? part(type) + "." + room(type) : part(type);
    }

    /** The room that a class is in by its content. Shared is divided once more: there each subject has its own rooms. */
    public String innerRoom(JavaClass type) {
        return isWeb(type) ? "" : segment(type, isShared(type) ? 2 : 1);
    }

    /** The package that a private room belongs to, which alone may use it; null when the class is in no such room. */
    public String ownerOfPrivateRoom(JavaClass type) {
        if (!PRIVATE_ROOMS.contains(innerRoom(type))) {
            return null;
        }
        return root + "." + home(type);
    }

    public static boolean isService(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    public static String packageOf(JavaClass type) {
        return type.getBaseComponentType().getPackageName();
    }

    public static DescribedPredicate<JavaClass> service() {
        return DescribedPredicate.describe("services", House::isService);
    }

    private String segment(JavaClass type, int index) {
        String name = packageOf(type);
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String[] segments = name.substring(root.length() + 1).split("\\.");
        return segments.length > index ? segments[index] : "";
    }
}
