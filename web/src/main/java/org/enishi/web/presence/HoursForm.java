package org.enishi.web.presence;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.presence.data.OpenHours;
import org.enishi.shared.fault.RuleViolated;

/** 営業時間 as they stand in their fields. */
public class HoursForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> days;
    private LocalTime from;
    private LocalTime until;
    private String holidays;

    private HoursForm() {}

    static HoursForm of(OpenHours hours) {
        HoursForm form = new HoursForm();
        form.days = names(hours.days());
        form.from = hours.from();
        form.until = hours.until();
        form.holidays =
                hours.holidays().stream().sorted().map(LocalDate::toString).collect(Collectors.joining("\n"));
        return form;
    }

    /** Monday first. */
    private static List<String> names(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.toCollection(ArrayList::new));
    }

    OpenHours toHours() {
        return new OpenHours(days.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()), from, until, dates());
    }

    /** A date in each line. */
    private Set<LocalDate> dates() {
        try {
            return Arrays.stream((holidays == null ? "" : holidays).split("[\\s,]+"))
                    .filter(date -> !date.isEmpty())
                    .map(date -> LocalDate.parse(date.replace('/', '-')))
                    .collect(Collectors.toSet());
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolated("rule.flow.holiday", unreadable.getParsedString());
        }
    }

    public List<String> getWeek() {
        return names(Set.of(DayOfWeek.values()));
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = new ArrayList<>(days);
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public String getHolidays() {
        return holidays;
    }

    public void setHolidays(String holidays) {
        this.holidays = holidays;
    }
}
