package org.enishi.web.shared;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All texts of the pages as one bundle, which the pages know as {@code msg}. The files are divided by domain for those
 * who write them; who reads a text need not know where it stands. The language is that of the view.
 */
public class Texts extends ResourceBundle {

    private static final String FOLDER = "org.enishi.web.i18n.";
    private static final List<String> FILES =
            List.of("Common", "Organisation", "Matching", "Presence", "Portal", "Enums");
    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Map<Locale, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The text for a person, its arguments set in. */
    public static String of(String key, Object... arguments) {
        return in(language(), key, arguments);
    }

    /** As people may write it who use the other language. */
    public static List<String> inEveryLanguage(String key) {
        return Language.SPOKEN.stream().map(language -> in(language, key)).toList();
    }

    /** The same where no page is being shown. */
    public static String in(Locale language, String key, Object... arguments) {
        Locale known = Language.known(language);
        String text = in(known).getOrDefault(key, "???" + key + "???");
        return arguments.length == 0 ? text : new MessageFormat(text, known).format(arguments);
    }

    /** What a value of an enum is called. Its key is the name of the enum and its own. */
    public static String label(Enum<?> value) {
        return value == null ? "" : of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    @Override
    protected Object handleGetObject(String key) {
        return all().get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(all().keySet());
    }

    private static Map<String, String> all() {
        return in(language());
    }

    private static Map<String, String> in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, Texts::read);
    }

    private static Locale language() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Language.STANDARD
                : Language.known(faces.getViewRoot().getLocale());
    }

    private static Map<String, String> read(Locale language) {
        Map<String, String> texts = new HashMap<>();
        for (String file : FILES) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle(FOLDER + file, language, Texts.class.getClassLoader(), NO_OTHER_LANGUAGE);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        return texts;
    }
}
