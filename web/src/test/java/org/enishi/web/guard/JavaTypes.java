package org.enishi.web.guard;

import jakarta.faces.model.DataModel;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What an expression finds in a type: the components of a record, properties, methods, elements. */
final class JavaTypes {

    /** A type of which nothing is known; it has everything. */
    static final Type UNKNOWN = Object.class;

    private record Parameterized(Class<?> rawType, Type[] arguments) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.clone();
        }

        @Override
        public Type getRawType() {
            return rawType;
        }

        @Override
        public Type getOwnerType() {
            return rawType.getDeclaringClass();
        }
    }

    private JavaTypes() {}

    /** What can be read under this name; empty if nothing can. */
    static Optional<Type> property(Type owner, String name) {
        Class<?> type = erase(owner);
        if (isOpen(type)) {
            return Optional.of(UNKNOWN);
        }
        return methods(type)
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> isReader(type, method, name))
                .findFirst()
                .map(method -> resolve(method.getGenericReturnType(), owner));
    }

    /** What a call gives back; empty if there is no such method. */
    static Optional<Type> call(Type owner, String name, int arguments) {
        Class<?> type = erase(owner);
        if (type == UNKNOWN) {
            return Optional.of(UNKNOWN);
        }
        return methods(type)
                .filter(method -> method.getName().equals(name))
                .filter(method -> method.getParameterCount() == arguments || method.isVarArgs())
                .findFirst()
                .map(method -> resolve(method.getGenericReturnType(), owner));
    }

    /** Whether a method stands under the name, to be called by a component with whatever it passes. */
    static boolean hasMethod(Type owner, String name) {
        Class<?> type = erase(owner);
        return type == UNKNOWN
                || methods(type).anyMatch(method -> method.getName().equals(name));
    }

    static boolean isWritable(Type owner, String name) {
        Class<?> type = erase(owner);
        return isOpen(type)
                || methods(type)
                        .anyMatch(method -> method.getParameterCount() == 1
                                && method.getName().startsWith("set")
                                && Introspector.decapitalize(method.getName().substring(3))
                                        .equals(name));
    }

    /** What the variable of a loop stands for. */
    static Type element(Type all) {
        Class<?> type = erase(all);
        if (type.isArray()) {
            return type.getComponentType();
        }
        Class<?> container = DataModel.class.isAssignableFrom(type) ? DataModel.class : Iterable.class;
        return container.isAssignableFrom(type) ? resolve(container.getTypeParameters()[0], all) : UNKNOWN;
    }

    static Class<?> erase(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof WildcardType wildcard) {
            return erase(wildcard.getUpperBounds()[0]);
        }
        return type instanceof TypeVariable<?> variable ? erase(variable.getBounds()[0]) : (Class<?>) UNKNOWN;
    }

    private static boolean isOpen(Class<?> type) {
        return type == UNKNOWN || Map.class.isAssignableFrom(type) || ResourceBundle.class.isAssignableFrom(type);
    }

    private static boolean isReader(Class<?> type, Method method, String name) {
        String called = method.getName();
        if (type.isRecord() && called.equals(name)) {
            return Arrays.stream(type.getRecordComponents())
                    .anyMatch(component -> component.getName().equals(name));
        }
        boolean get = called.startsWith("get")
                && Introspector.decapitalize(called.substring(3)).equals(name);
        boolean is = called.startsWith("is")
                && method.getReturnType() == boolean.class
                && Introspector.decapitalize(called.substring(2)).equals(name);
        return get || is;
    }

    /** Only what a stranger may call: a public method of a public class. */
    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()));
    }

    private static Type resolve(Type type, Type context) {
        return substitute(type, bindings(context));
    }

    private static Type substitute(Type type, Map<TypeVariable<?>, Type> bindings) {
        if (type instanceof TypeVariable<?> variable) {
            return bindings.getOrDefault(variable, variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return substitute(wildcard.getUpperBounds()[0], bindings);
        }
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = Arrays.stream(parameterized.getActualTypeArguments())
                    .map(argument -> substitute(argument, bindings))
                    .toArray(Type[]::new);
            return new Parameterized((Class<?>) parameterized.getRawType(), arguments);
        }
        return type;
    }

    /** What the type parameters of a type and of all above it stand for. */
    private static Map<TypeVariable<?>, Type> bindings(Type type) {
        Map<TypeVariable<?>, Type> bindings = new HashMap<>();
        bind(type, bindings);
        return bindings;
    }

    private static void bind(Type type, Map<TypeVariable<?>, Type> bindings) {
        if (type == null) {
            return;
        }
        Class<?> plain = erase(type);
        if (type instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] parameters = plain.getTypeParameters();
            Type[] arguments = parameterized.getActualTypeArguments();
            for (int i = 0; i < parameters.length; i++) {
                bindings.put(parameters[i], substitute(arguments[i], bindings));
            }
        }
        bind(plain.getGenericSuperclass(), bindings);
        Arrays.stream(plain.getGenericInterfaces()).forEach(parent -> bind(parent, bindings));
    }
}
