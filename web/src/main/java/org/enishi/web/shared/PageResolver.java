package org.enishi.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.context.FacesContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Finds what pages ask our own objects for: a page of fifty rows asks some thousand times, and the resolvers of the platform look
 * in a dozen places and through all methods of a class each time. It answers as they would, or leaves the question to them.
 */
public class PageResolver extends ELResolver {

    private static final String TEXTS_NAME = "msg";
    private static final Texts TEXTS = new Texts();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return property instanceof String ? root(context, (String) property) : null;
        }
        if (property == null) {
            return null;
        }
        if (base instanceof Texts) {
            context.setPropertyResolved(base, property);
            return Texts.of(property.toString());
        }
        Method reader = Members.of(base).reader(property.toString());
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return call(base, reader);
    }

    /** Our texts, and what stands for a line of a list; for beans the platform has been asked before. */
    private static Object root(ELContext context, String name) {
        Object found = TEXTS_NAME.equals(name) ? TEXTS : inRequest(context, name);
        if (found != null) {
            context.setPropertyResolved(null, name);
        }
        return found;
    }

    private static Object inRequest(ELContext context, String name) {
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        return faces == null ? null : faces.getExternalContext().getRequestMap().get(name);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || name == null || types != null) {
            return null;
        }
        int count = arguments == null ? 0 : arguments.length;
        Method method = Members.of(base).method(name.toString(), count);
        if (method == null) {
            return null;
        }
        Object[] fitting = new Object[count];
        for (int i = 0; i < count; i++) {
            Class<?> type = method.getParameterTypes()[i];
            fitting[i] = type.isInstance(arguments[i]) ? arguments[i] : context.convertToType(arguments[i], type);
        }
        context.setPropertyResolved(base, name);
        return call(base, method, fitting);
    }

    private static Object call(Object base, Method method, Object... arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** The components of records, which the Expression Language learns to read only in 6.0; of other objects it knows itself. */
    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method component = component(base, property);
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return component.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (component(base, property) != null) {
            throw new PropertyNotWritableException("A record does not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (component(base, property) != null) {
            context.setPropertyResolved(base, property);
            return true;
        }
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method component(Object base, Object property) {
        return base instanceof Record && property != null ? Members.of(base).component(property.toString()) : null;
    }
}
