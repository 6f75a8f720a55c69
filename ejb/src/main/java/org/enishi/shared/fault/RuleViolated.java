package org.enishi.shared.fault;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the product refuses what was asked. The key names the sentence that tells the person what to do; nothing of
 * the use case remains.
 */
@ApplicationException(rollback = true)
public class RuleViolated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public RuleViolated(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public Refusal toRefusal() {
        return Refusal.of(key, arguments());
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
