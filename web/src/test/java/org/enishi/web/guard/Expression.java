package org.enishi.web.guard;

import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Consumer;
import org.glassfish.expressly.lang.ExpressionBuilder;
import org.glassfish.expressly.parser.AstBracketSuffix;
import org.glassfish.expressly.parser.AstDotSuffix;
import org.glassfish.expressly.parser.AstFunction;
import org.glassfish.expressly.parser.AstIdentifier;
import org.glassfish.expressly.parser.AstLambdaExpression;
import org.glassfish.expressly.parser.AstMethodArguments;
import org.glassfish.expressly.parser.AstString;
import org.glassfish.expressly.parser.AstValue;
import org.glassfish.expressly.parser.Node;

/** Follows an expression as the server will: from a name to its properties, and into the arguments of its calls. */
final class Expression {

    /** What the component does with the expression. */
    enum Use {
        READ,
        WRITE,
        /** The last name is that of a method. */
        CALL,
        /** A tag of ours passes it on. */
        ANY
    }

    private final Scope scope;
    private final Use use;
    private final Functions functions;
    private final Consumer<String> faults;

    /** Whether a function of a library is known by its prefix and its name. */
    @FunctionalInterface
    interface Functions {

        boolean know(String prefix, String name);
    }

    private Expression(Scope scope, Use use, Functions functions, Consumer<String> faults) {
        this.scope = scope;
        this.use = use;
        this.functions = functions;
        this.faults = faults;
    }

    /** What the text stands for, if it is one expression; what is wrong in it goes to the faults. */
    static Type check(String text, Scope scope, Use use, Functions functions, Consumer<String> faults) {
        if (!text.contains("#{") && !text.contains("${")) {
            return JavaTypes.UNKNOWN;
        }
        try {
            Node node = ExpressionBuilder.createNode(text);
            return new Expression(scope, use, functions, faults).follow(node, true);
        } catch (jakarta.el.ELException e) {
            faults.accept(text + " is no expression");
            return JavaTypes.UNKNOWN;
        }
    }

    private Type follow(Node node, boolean whole) {
        if (node instanceof AstIdentifier) {
            return name(node.getImage());
        }
        if (node instanceof AstValue) {
            return path(node, whole);
        }
        if (node instanceof AstLambdaExpression) {
            Scope inner = scope;
            for (int i = 0; i < node.jjtGetChild(0).jjtGetNumChildren(); i++) {
                inner = inner.with(node.jjtGetChild(0).jjtGetChild(i).getImage(), JavaTypes.UNKNOWN);
            }
            new Expression(inner, Use.READ, functions, faults).follow(node.jjtGetChild(1), false);
            return JavaTypes.UNKNOWN;
        }
        if (node instanceof AstFunction function && !functions.know(function.getPrefix(), function.getLocalName())) {
            faults.accept(function.getOutputName() + " is no function");
        }
        followChildren(node);
        return node instanceof AstString ? String.class : JavaTypes.UNKNOWN;
    }

    private void followChildren(Node node) {
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            follow(node.jjtGetChild(i), false);
        }
    }

    private Type name(String name) {
        Optional<Type> type = scope.find(name);
        if (type.isEmpty()) {
            faults.accept(name + " is nobody");
        }
        return type.orElse(JavaTypes.UNKNOWN);
    }

    private Type path(Node path, boolean whole) {
        Type type = follow(path.jjtGetChild(0), false);
        int last = path.jjtGetNumChildren() - 1;
        for (int i = 1; i <= last; i++) {
            Use asked = whole && i == last ? use : Use.READ;
            type = step(type, path.jjtGetChild(i), asked);
        }
        return type;
    }

    private Type step(Type owner, Node suffix, Use asked) {
        followArguments(suffix);
        String name = nameOf(suffix);
        if (name == null) {
            return JavaTypes.element(owner);
        }
        Optional<Type> found = find(owner, name, suffix, asked);
        if (found.isEmpty()) {
            faults.accept(JavaTypes.erase(owner).getSimpleName() + " has no "
                    + (asked == Use.CALL || isCall(suffix) ? "method " : "property ") + name);
        } else if (asked == Use.WRITE && !isCall(suffix) && !JavaTypes.isWritable(owner, name)) {
            faults.accept(JavaTypes.erase(owner).getSimpleName() + " has no setter for " + name);
        }
        return found.orElse(JavaTypes.UNKNOWN);
    }

    private static Optional<Type> find(Type owner, String name, Node suffix, Use asked) {
        if (isCall(suffix)) {
            return JavaTypes.call(owner, name, suffix.jjtGetChild(0).jjtGetNumChildren());
        }
        Optional<Type> method = JavaTypes.hasMethod(owner, name) ? Optional.of(JavaTypes.UNKNOWN) : Optional.empty();
        return switch (asked) {
            case CALL -> method;
            case ANY -> JavaTypes.property(owner, name).or(() -> method);
            default -> JavaTypes.property(owner, name);
        };
    }

    private void followArguments(Node suffix) {
        if (suffix instanceof AstDotSuffix || suffix instanceof AstBracketSuffix) {
            followChildren(suffix);
        }
    }

    private static boolean isCall(Node suffix) {
        return suffix instanceof AstDotSuffix
                && suffix.jjtGetNumChildren() > 0
                && suffix.jjtGetChild(0) instanceof AstMethodArguments;
    }

    /** Null for an index or a key that is only known when the page is shown. */
    private static String nameOf(Node suffix) {
        if (suffix instanceof AstDotSuffix) {
            return suffix.getImage();
        }
        String image = suffix.jjtGetChild(0) instanceof AstString
                ? suffix.jjtGetChild(0).getImage()
                : null;
        return image == null ? null : image.substring(1, image.length() - 1);
    }
}
