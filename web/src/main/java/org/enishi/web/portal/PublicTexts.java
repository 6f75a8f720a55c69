package org.enishi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.enishi.organisation.data.RegionRow;
import org.enishi.portal.PublicPageService;
import org.enishi.portal.data.PublicPage;
import org.enishi.shared.fault.NotFound;
import org.enishi.web.shared.Language;
import org.omnifaces.cdi.Param;

/** 利用規約, プライバシーポリシー, お申し込みの流れ, よくあるご質問, お問い合わせ, 注意事項等: what holds now, or the edition that the address names. */
@Named
@RequestScoped
public class PublicTexts {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    @Inject
    private PublicPageService pages;

    @Inject
    private Language language;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param
    private String region;

    private final Map<PublicPage, ShownText> current = new EnumMap<>(PublicPage.class);
    private final Map<PublicPage, ShownText> wanted = new EnumMap<>(PublicPage.class);
    private List<RegionRow> regions;
    private String shownRegion;

    public ShownText current(String page) {
        return current.computeIfAbsent(PublicPage.valueOf(page), one -> read(one, null));
    }

    /** As the address says. */
    public ShownText wanted(String page) {
        return edition == null
                ? current(page)
                : wanted.computeIfAbsent(PublicPage.valueOf(page), one -> read(one, number()));
    }

    private ShownText read(PublicPage page, Integer number) {
        Locale reader = language.getLocale();
        return ShownText.of(page, pages.read(page, region, number), reader);
    }

    /** What is no number is the number of no edition. */
    private Integer number() {
        if (!NUMBER.matcher(edition).matches()) {
            throw new NotFound();
        }
        return Integer.valueOf(edition);
    }

    /** The reader reads it in another language than the rest of the page. */
    public boolean isForeign(ShownText text) {
        return !text.language().equals(language.getLocale());
    }

    /** Empty where there is nothing to choose. */
    public List<RegionRow> getRegions() {
        if (regions == null) {
            regions = pages.regions();
        }
        return regions;
    }

    /** Whose text it is. */
    public String getRegion() {
        if (shownRegion == null) {
            shownRegion = pages.regionOf(region);
        }
        return shownRegion;
    }
}
