package org.enishi.web.guard;

import jakarta.inject.Named;
import java.beans.Introspector;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.enishi.web.guard.Expression.Use;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Whether the expressions of the views find what they ask for. The server would say it to whoever opens the page. */
public final class Expressions {

    /** Of Faces, of OmniFaces and of the bundle of texts. */
    private static final Set<String> GIVEN = Set.of(
            "application",
            "applicationScope",
            "cc",
            "component",
            "cookie",
            "externalContext",
            "facesContext",
            "flash",
            "flowScope",
            "header",
            "headerValues",
            "initParam",
            "msg",
            "now",
            "param",
            "paramValues",
            "request",
            "requestScope",
            "resource",
            "session",
            "sessionScope",
            "startup",
            "view",
            "viewScope");

    private static final String OUR_TAGS = "https://enishi.org/app";
    private static final Pattern CALLED =
            Pattern.compile("action|actionListener|\\w*[lL]istener|validator|\\w*Method|\\w*Function");
    private static final Pattern INPUT = Pattern.compile(
            "(input|select(One|Many|Boolean)|password|datePicker|autoComplete|spinner|toggleSwitch|viewParam|chips"
                    + "|fileUpload|slider|rating|textEditor|colorPicker|triStateCheckbox).*");
    private static final Set<String> COUNTERS = Set.of("varStatus", "rowIndexVar", "columnIndexVar", "status");

    private final Map<String, Type> names = new HashMap<>();
    private final Map<String, View> views = new HashMap<>();
    private final TagLibraries libraries;

    /**
     * @param beans the classes with a name
     * @param views all of them, for a page passes parameters to its template and to what it includes
     */
    public Expressions(Stream<Class<?>> beans, List<View> views, TagLibraries libraries) {
        this.libraries = libraries;
        views.forEach(view -> this.views.put(view.name(), view));
        views.stream()
                .flatMap(view -> View.elements(view.root()))
                .filter(element -> element.getTagName().equals("ui:param"))
                .forEach(element -> names.put(element.getAttribute("name"), JavaTypes.UNKNOWN));
        GIVEN.forEach(name -> names.put(name, JavaTypes.UNKNOWN));
        beans.forEach(bean -> names.put(nameOf(bean), bean));
    }

    /** As CDI names it. */
    public static String nameOf(Class<?> bean) {
        String given = bean.getAnnotation(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
    }

    /** Of the view and of the parts that it is made of, as they stand in it. */
    public List<String> faults(View view) {
        Set<String> faults = new LinkedHashSet<>();
        if (!view.isPart()) {
            check(view, new Scope(names, false), faults);
        }
        return List.copyOf(faults);
    }

    private void check(View view, Scope outer, Set<String> faults) {
        Element root = view.root();
        Scope scope = outer;
        for (Element element : View.elements(root).toList()) {
            if (element.hasAttribute("binding")) {
                scope = scope.with(element.getAttribute("binding").replaceAll("[#{}]", ""), JavaTypes.UNKNOWN);
            }
        }
        check(root, scope, fault -> faults.add(view + ": " + fault), faults);
    }

    private void check(Element element, Scope outer, Consumer<String> sink, Set<String> faults) {
        Expression.Functions functions = (prefix, name) ->
                prefix.isEmpty() || libraries.knowsFunction(String.valueOf(element.lookupNamespaceURI(prefix)), name);
        Scope counted = counted(element, outer);
        Map<String, Type> values = new HashMap<>();
        for (Attr attribute : View.attributes(element)) {
            Scope scope = isSource(attribute) ? outer : named(element, counted, outer, functions);
            values.put(
                    attribute.getName(),
                    Expression.check(attribute.getValue(), scope, useOf(element, attribute), functions, sink));
        }
        Scope inner = named(element, counted, outer, functions);
        View.texts(element).forEach(text -> Expression.check(text, inner, Use.READ, functions, sink));
        partOf(element).ifPresent(part -> {
            boolean isTag = !element.getTagName().equals("ui:include");
            Scope ofPart = isTag ? new Scope(names, true).withAll(values) : inner;
            check(part, ofPart, faults);
        });
        View.children(element).forEach(child -> check(child, inner, sink, faults));
    }

    /** The view that takes the place of the element: an include, or what a tag of ours is made of. */
    private Optional<View> partOf(Element element) {
        Optional<String> name = element.getTagName().equals("ui:include")
                ? Optional.of(element.getAttribute("src"))
                : libraries.source(String.valueOf(element.getNamespaceURI()), element.getLocalName());
        return name.map(views::get);
    }

    private static Scope named(Element element, Scope scope, Scope outer, Expression.Functions functions) {
        if (!element.hasAttribute("var")) {
            return scope;
        }
        String source = element.hasAttribute("items") ? element.getAttribute("items") : element.getAttribute("value");
        Type all = Expression.check(source, outer, Use.ANY, functions, fault -> {});
        return scope.with(element.getAttribute("var"), variable(element, all));
    }

    /** {@code c:set} names the value itself, a loop names its elements. */
    private static Type variable(Element element, Type all) {
        return element.getLocalName().equals("set") ? all : JavaTypes.element(all);
    }

    private static Scope counted(Element element, Scope scope) {
        Scope more = scope;
        for (String counter : COUNTERS) {
            if (element.hasAttribute(counter)) {
                more = more.with(element.getAttribute(counter), JavaTypes.UNKNOWN);
            }
        }
        return more;
    }

    private static boolean isSource(Attr attribute) {
        return Set.of("value", "items").contains(attribute.getName());
    }

    private static Use useOf(Element element, Attr attribute) {
        if (OUR_TAGS.equals(element.getNamespaceURI())) {
            return Use.ANY;
        }
        if (CALLED.matcher(attribute.getName()).matches()) {
            return Use.CALL;
        }
        boolean written = attribute.getName().equals("value")
                && element.getNamespaceURI() != null
                && !element.getNamespaceURI().contains("w3.org")
                && INPUT.matcher(element.getLocalName()).matches();
        return written ? Use.WRITE : Use.READ;
    }
}
