package org.enishi.fault;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes the server that they do something bad to: one of each kind for all classes of a run, for a start is dear. */
final class Victims implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Victims.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == PostgresVictim.class || type == FileVictim.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store ofTheRun = context.getRoot().getStore(OURS);
        return parameter.getParameter().getType() == FileVictim.class
                ? ofTheRun.getOrComputeIfAbsent(FileVictim.class, type -> FileVictim.prepare(), FileVictim.class)
                : ofTheRun.getOrComputeIfAbsent(
                        PostgresVictim.class, type -> PostgresVictim.start(), PostgresVictim.class);
    }
}
