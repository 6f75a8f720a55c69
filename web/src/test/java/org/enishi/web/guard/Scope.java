package org.enishi.web.guard;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that an expression may begin with, and what they stand for.
 *
 * @param open whether any other name may be meant as well
 */
record Scope(Map<String, Type> names, boolean open) {

    Optional<Type> find(String name) {
        Type type = names.get(name);
        return type == null && open ? Optional.of(JavaTypes.UNKNOWN) : Optional.ofNullable(type);
    }

    Scope withAll(Map<String, Type> others) {
        Map<String, Type> more = new HashMap<>(names);
        more.putAll(others);
        return new Scope(more, open);
    }

    Scope with(String name, Type type) {
        Map<String, Type> more = new HashMap<>(names);
        more.put(name, type);
        return new Scope(more, open);
    }
}
