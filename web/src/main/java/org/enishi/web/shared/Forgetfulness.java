package org.enishi.web.shared;

import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.cdi.viewscope.ViewScopeStorageInSession;

/**
 * When a page has been written, its views forget what they read for it: the transient fields, which do not travel to another
 * node either. Rows of lists were three quarters of the memory of a session, and are read anew for each answer anyway. Whoever has another
 * request at work in the same session keeps them until the next page.
 *
 * <p>Of a page that another page asks for by itself nothing is kept at all, for nobody ever sends it back. A session holds only so many
 * pages, and each of these would take the place of one on which somebody is writing.
 */
public class Forgetfulness implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** Under this name a page knows where its views are kept. */
    private static final String PLACE = ViewScopeStorageInSession.class.getName();

    private transient volatile Set<Bean<?>> views;
    private final transient Map<Class<?>, List<Field>> forgotten = new ConcurrentHashMap<>();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot root = faces.getViewRoot();
        if (root != null && isAskedInBackground(faces)) {
            // The place of its views is made while it still looks like any page: OmniFaces warns of them where there is
            // no state.
            BeanManager beans = CDI.current().getBeanManager();
            beans.getContext(ViewScoped.class).get(views(beans).iterator().next());
            root.setTransient(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (isAskedInBackground(faces)) {
            leave(faces.getViewRoot());
            return;
        }
        HttpSession session = (HttpSession) faces.getExternalContext().getSession(false);
        if (session != null && holdsViews(faces.getViewRoot()) && RequestsAtOnce.isAlone(session.getId())) {
            BeanManager beans = CDI.current().getBeanManager();
            Context context = beans.getContext(ViewScoped.class);
            for (Bean<?> bean : views(beans)) {
                Object view = context.get(bean);
                if (view != null) {
                    forget(view);
                }
            }
        }
    }

    private static boolean isAskedInBackground(FacesContext faces) {
        return !faces.isPostback()
                && Background.asks(
                        (HttpServletRequest) faces.getExternalContext().getRequest());
    }

    /** As whoever closes a page does. */
    private static void leave(UIViewRoot root) {
        Map<String, Object> map = root == null ? null : root.getViewMap(false);
        if (map != null) {
            map.clear();
        }
    }

    /** Else asking for them would make a place to keep them. What PrimeFaces keeps of every page is none. */
    private static boolean holdsViews(UIViewRoot root) {
        Map<String, Object> map = root == null ? null : root.getViewMap(false);
        return map != null && map.keySet().stream().anyMatch(key -> key.startsWith(PLACE));
    }

    private Set<Bean<?>> views(BeanManager beans) {
        if (views == null) {
            views = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .filter(bean -> bean.getScope() == ViewScoped.class)
                    .collect(Collectors.toSet());
        }
        return views;
    }

    void forget(Object view) {
        for (Field field : forgotten.computeIfAbsent(view.getClass(), Forgetfulness::fieldsOf)) {
            try {
                if (field.getType() == boolean.class) {
                    field.setBoolean(view, false);
                } else {
                    field.set(view, null);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<Field> fieldsOf(Class<?> view) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = view; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (isOurs(type) && isForgotten(field)) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    /** Not what the container adds to a class of ours. */
    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().startsWith("org.enishi")
                && !type.isSynthetic()
                && !type.getName().contains("$Proxy$");
    }

    private static boolean isForgotten(Field field) {
        int modifiers = field.getModifiers();
        boolean plain = !field.getType().isPrimitive() || field.getType() == boolean.class;
        return plain
                && Modifier.isTransient(modifiers)
                && !Modifier.isStatic(modifiers)
                && !Modifier.isFinal(modifiers);
    }
}
