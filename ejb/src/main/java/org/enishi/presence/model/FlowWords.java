package org.enishi.presence.model;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowStep;
import org.enishi.presence.data.OpenHours;

/** A call flow, item by item, as the log keeps it: whatever an administrator can change about it is in one of them. */
public final class FlowWords {

    private FlowWords() {}

    /** @param groups names by id */
    public static Map<String, String> of(FlowPlan plan, Map<UUID, String> groups) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("dialled", plan.dialled());
        words.put("name", plan.name());
        words.putAll(of(plan.hours()));
        words.put("open", of(plan.open(), groups));
        words.put("closed", of(plan.closed(), groups));
        return words;
    }

    /** @param hours null where those of the organisation hold */
    public static Map<String, String> of(OpenHours hours) {
        if (hours == null) {
            return Map.of("days", "", "hours", "console", "holidays", "");
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("days", hours.days().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        words.put("hours", hours.from() + "-" + hours.until());
        // Written short: as many as there may be have to fit into one entry of the log.
        words.put(
                "holidays",
                hours.holidays().stream()
                        .sorted()
                        .map(DateTimeFormatter.BASIC_ISO_DATE::format)
                        .collect(Collectors.joining(" ")));
        return words;
    }

    private static String of(List<FlowStep> steps, Map<UUID, String> groups) {
        return steps.stream().map(step -> of(step, groups)).collect(Collectors.joining(", "));
    }

    private static String of(FlowStep step, Map<UUID, String> groups) {
        String target = step.groupId() == null ? step.number() : groups.getOrDefault(step.groupId(), "?");
        return step.kind() + (target.isEmpty() ? "" : " " + target) + " " + step.seconds() + "s";
    }
}
