package org.enishi.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enishi.matching.NoInterestReasonService;
import org.enishi.matching.data.EntryRow;
import org.enishi.web.shared.Language;

/** Reasons for 関心なし, as the operator's list calls them in the language of the reader. */
@Named
@RequestScoped
public class NoInterestWords {

    @Inject
    private NoInterestReasonService reasons;

    @Inject
    private Language language;

    private List<EntryRow> rows;

    private List<EntryRow> rows() {
        if (rows == null) {
            rows = reasons.list();
        }
        return rows;
    }

    /** Codes of those that can be given now. */
    public List<String> getOffered() {
        return rows().stream().filter(EntryRow::offered).map(EntryRow::code).toList();
    }

    public String name(String code) {
        return getNames().getOrDefault(code, code);
    }

    /** By their codes and in their order, with those that are offered no more. */
    public Map<String, String> getNames() {
        Map<String, String> names = new LinkedHashMap<>();
        rows().forEach(row -> names.put(row.code(), language.isEnglish() ? row.englishName() : row.name()));
        return names;
    }
}
