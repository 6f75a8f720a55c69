package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.enishi.presence.CallLogFile;
import org.enishi.presence.CallLogService;
import org.enishi.presence.data.CallFilter;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.CallRow;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;

/** 通話ログ. What is shown stands in the address. */
@Named
@RequestScoped
public class CallsView {

    private static final String NUMBER = "number";
    private static final String RESULT = "result";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";

    @Inject
    private CallLogService calls;

    @Inject
    private CallLogFile files;

    private ListPlace place;
    private PlainList<CallRow> page;

    @PostConstruct
    void open() {
        place = ListPlace.here(NUMBER, RESULT, SINCE, UNTIL).usually(100);
    }

    public PlainList<CallRow> getPage() {
        if (page == null) {
            CallFilter filter = new CallFilter(
                    place.filter(NUMBER), getResult(), day(place.filter(SINCE)), day(place.filter(UNTIL)));
            page = PlainList.read(place, request -> calls.list(filter, request));
        }
        return page;
    }

    /** Null for any. */
    public CallResult getResult() {
        return Stream.of(CallResult.values())
                .filter(one -> one.name().equals(place.filter(RESULT)))
                .findFirst()
                .orElse(null);
    }

    /** What is no day is no condition. */
    private static LocalDate day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            return day.getYear() < 2000 || day.getYear() > 2999 ? null : day;
        } catch (DateTimeParseException other) {
            return null;
        }
    }

    public CallResult[] getResults() {
        return CallResult.values();
    }

    public ListPlace getPlace() {
        return place;
    }

    public void export() throws IOException {
        CallSheet.send(files.take());
    }
}
