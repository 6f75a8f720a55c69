package org.enishi.shared.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.enishi.shared.fault.NotPermitted;

/** Stands before every use case that {@link Requires} a permission and asks the access law. */
@Interceptor
@Requires(Permission.OWN_ACCOUNT)
@Priority(Interceptor.Priority.APPLICATION)
public class RequiresInterceptor {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessLaw law;

    @AroundInvoke
    Object permit(InvocationContext call) throws Exception {
        Permission permission = call.getMethod().getAnnotation(Requires.class).value();
        if (!law.permits(currentActor.get().standing(), permission)) {
            throw new NotPermitted(permission.name());
        }
        return call.proceed();
    }
}
