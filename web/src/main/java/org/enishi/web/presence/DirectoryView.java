package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.enishi.presence.DirectoryService;
import org.enishi.presence.data.DirectoryEntry;
import org.enishi.presence.data.KanaRow;
import org.enishi.presence.data.Whereabouts;
import org.enishi.shared.settings.Settings;
import org.enishi.web.shared.ListLink;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;

/** 内線電話帳. What is shown stands in the address. */
@Named
@RequestScoped
public class DirectoryView {

    private static final String TEXT = "q";
    private static final String ROW = "row";
    private static final String[] NAMES = {TEXT, ROW};

    @Inject
    private DirectoryService directory;

    @Inject
    private Settings settings;

    private ListPlace place;
    private PlainList<DirectoryEntry> page;

    @PostConstruct
    void open() {
        place = ListPlace.here(NAMES).usually(100);
    }

    public PlainList<DirectoryEntry> getPage() {
        if (page == null) {
            page = PlainList.read(place, request -> directory.find(place.filter(TEXT), getRow(), request));
        }
        return page;
    }

    /** Null for all. */
    public KanaRow getRow() {
        return KanaLink.of(place.filter(ROW));
    }

    public List<KanaRow> getKanaRows() {
        return List.of(KanaRow.values());
    }

    public String linkTo(KanaRow row) {
        return ListLink.with(place, NAMES, ROW, row == null ? "" : row.name().toLowerCase(Locale.ROOT));
    }

    /** For a telephone program of this computer. */
    public String sip(String number) {
        return "sip:" + number + "@" + settings.url().getHost();
    }

    public String detail(Whereabouts found) {
        return Card.detail(found, "");
    }

    public String getText() {
        return place.filter(TEXT);
    }
}
