package org.enishi.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.matching.BookletService;
import org.enishi.matching.data.EntryRow;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.Texts;

/** What stands beside a project in ご利用案内冊子, in the language of its reader. */
@Named
@RequestScoped
public class StoryWords {

    @Inject
    private BookletService booklet;

    @Inject
    private Language language;

    private List<EntryRow> rows;

    /** Names of the forms of co-operation, in their order. */
    public String forms(Set<String> codes) {
        return forms(codes, language.getLocale());
    }

    public String forms(Set<String> codes, Locale reader) {
        if (rows == null) {
            rows = booklet.forms();
        }
        boolean english = Locale.ENGLISH.equals(reader);
        Map<String, String> names = rows.stream()
                .collect(Collectors.toMap(EntryRow::code, english ? EntryRow::englishName : EntryRow::name));
        return rows.stream()
                .map(EntryRow::code)
                .filter(codes::contains)
                .map(names::get)
                .collect(Collectors.joining(Texts.in(reader, "portal.booklet.separator")));
    }

    public String month(YearMonth month) {
        return month(month, language.getLocale());
    }

    public static String month(YearMonth month, Locale reader) {
        return Texts.in(
                reader,
                "matching.stories.month",
                String.valueOf(month.getYear()),
                String.valueOf(month.getMonthValue()));
    }
}
