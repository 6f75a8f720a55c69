package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.data.CallFacts;
import org.enishi.presence.data.CallRow;
import org.enishi.presence.store.DirectoryLines;
import org.enishi.presence.store.SharedContacts;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SingleLine;

/** Whose numbers those of calls are. Whose calls they are was asked before. */
@ApplicationScoped
@Transactional
class CallNames {

    @Inject
    private DirectoryLines lines;

    @Inject
    private SharedContacts contacts;

    @Inject
    private OrganisationDirectory directory;

    List<CallRow> rows(UUID organisationId, List<CallFacts> calls) {
        Set<String> numbers = calls.stream()
                .flatMap(call -> Stream.of(call.from(), call.to()))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        Map<String, String> known = numbers.isEmpty() ? Map.of() : names(organisationId, numbers);
        Map<UUID, String> people = directory.names(
                Set.of(),
                calls.stream()
                        .map(CallFacts::slipFor)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return calls.stream()
                .map(call -> new CallRow(
                        call,
                        known.getOrDefault(call.from(), ""),
                        known.getOrDefault(call.to(), ""),
                        call.slipFor() == null ? "" : people.getOrDefault(call.slipFor(), "")))
                .toList();
    }

    /** Of the house first. */
    private Map<String, String> names(UUID organisationId, Set<String> numbers) {
        Map<String, String> names = new HashMap<>();
        contacts.numbered(organisationId, numbers)
                .forEach(contact -> contact.numbers()
                        .forEach(number ->
                                names.putIfAbsent(number, (contact.company() + " " + contact.name()).strip())));
        lines.numbered(organisationId, numbers).forEach(line -> {
            names.put(line.number(), line.name());
            names.put(line.dialIn(), line.name());
        });
        return names;
    }

    /** The colleague who has this extension, this dial-in number or this sign-in name. */
    UUID personAt(UUID organisationId, String typed) {
        return lines.personAt(organisationId, SingleLine.of(typed == null ? "" : typed))
                .orElseThrow(() -> new RuleViolated("rule.call.callee"));
    }
}
