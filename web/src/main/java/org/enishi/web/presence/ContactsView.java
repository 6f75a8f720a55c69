package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.enishi.presence.ContactFile;
import org.enishi.presence.ContactService;
import org.enishi.presence.data.ContactFilter;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.data.KanaRow;
import org.enishi.web.shared.ListLink;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;

/** 共通電話帳. What is shown stands in the address. */
@Named
@RequestScoped
public class ContactsView {

    private static final String ROW = "row";
    private static final List<String> FIELDS = List.of("name", "kana", "company", "group", "number");
    private static final String[] NAMES = {"name", "kana", "company", "group", "number", ROW};

    @Inject
    private ContactService contacts;

    @Inject
    private ContactFile files;

    private ListPlace place;
    private PlainList<ContactPlan> page;

    @PostConstruct
    void open() {
        place = ListPlace.here(NAMES).usually(100);
    }

    public PlainList<ContactPlan> getPage() {
        if (page == null) {
            ContactFilter filter = new ContactFilter(
                    place.filter("name"),
                    place.filter("kana"),
                    place.filter("company"),
                    place.filter("group"),
                    place.filter("number"),
                    getRow());
            page = PlainList.read(place, request -> contacts.find(filter, request));
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

    public List<String> getFields() {
        return FIELDS;
    }

    public ListPlace getPlace() {
        return place;
    }

    public void export() throws IOException {
        ContactSheet.send(files.take());
    }

    public void exportCards() throws IOException {
        ContactCards.send(files.take());
    }
}
