package org.enishi.web.shared;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a class of ours offers to pages, looked up once. Only what leaves no choice is here: of two methods of the same name and
 * number of parameters none is.
 */
final class Members {

    private static final String PROXY = "$Proxy$_$$_Weld";

    private static final ClassValue<Members> KNOWN = new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> type) {
            return new Members(behindProxy(type));
        }
    };

    private final Map<String, Method> components;
    private final Map<String, Method> readers = new HashMap<>();
    private final Map<String, Method[]> methods = new HashMap<>();

    private Members(Class<?> type) {
        components = type.isRecord() ? componentsOf(type) : Map.of();
        if (isPlain(type)) {
            Map<String, List<Method>> byName = Arrays.stream(type.getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                    .collect(Collectors.groupingBy(Method::getName));
            byName.forEach(this::add);
        }
        readers.putAll(components);
    }

    static Members of(Object base) {
        return KNOWN.get(base.getClass());
    }

    /** A proxy answers to the methods of the class that it stands for. */
    private static Class<?> behindProxy(Class<?> type) {
        Class<?> found = type;
        while (found.getName().contains(PROXY)) {
            found = found.getSuperclass();
        }
        return found;
    }

    /** Of ours, and not read by keys or places. */
    private static boolean isPlain(Class<?> type) {
        return type.getName().startsWith("org.enishi.")
                && Modifier.isPublic(type.getModifiers())
                && !Map.class.isAssignableFrom(type)
                && !List.class.isAssignableFrom(type)
                && !ResourceBundle.class.isAssignableFrom(type);
    }

    private static Map<String, Method> componentsOf(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
    }

    private void add(String name, List<Method> sameName) {
        int most = sameName.stream().mapToInt(Method::getParameterCount).max().orElseThrow();
        Method[] byCount = new Method[most + 1];
        boolean endless = sameName.stream().anyMatch(Method::isVarArgs);
        for (int count = 0; count <= most && !endless; count++) {
            byCount[count] = only(sameName, count);
        }
        methods.put(name, byCount);
        if (byCount[0] != null) {
            addReader(name, byCount[0]);
        }
    }

    private static Method only(List<Method> sameName, int count) {
        List<Method> fitting = sameName.stream()
                .filter(method -> method.getParameterCount() == count)
                .toList();
        boolean reachable = fitting.size() == 1
                && Modifier.isPublic(fitting.get(0).getDeclaringClass().getModifiers());
        return reachable ? fitting.get(0) : null;
    }

    /** As beans are read; where both exist, the question goes before the getter. */
    private void addReader(String name, Method method) {
        if (name.startsWith("is") && name.length() > 2 && method.getReturnType() == boolean.class) {
            readers.put(Introspector.decapitalize(name.substring(2)), method);
        } else if (name.startsWith("get") && name.length() > 3 && method.getReturnType() != void.class) {
            readers.putIfAbsent(Introspector.decapitalize(name.substring(3)), method);
        }
    }

    Method component(String name) {
        return components.get(name);
    }

    Method reader(String property) {
        return readers.get(property);
    }

    Method method(String name, int parameters) {
        Method[] byCount = methods.get(name);
        return byCount == null || parameters >= byCount.length ? null : byCount[parameters];
    }
}
