package org.enishi.organisation.model;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.CheckItem;
import org.enishi.organisation.data.NewApplication;
import org.enishi.organisation.data.PersonName;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.text.SearchKey;
import org.enishi.shared.text.SingleLine;

/** What an application has to say, and what has to be looked into before it is approved. */
public final class ApplicationPolicy {

    /** How long the link in the mail is good. */
    public static final Duration CONFIRMABLE = Duration.ofHours(72);

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_KANA = 240;
    public static final int LONGEST_POSTAL_ADDRESS = 300;
    public static final int LONGEST_TEXT = 500;

    private static final Set<OrganisationKind> KINDS =
            EnumSet.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION, OrganisationKind.SUPPORTER);

    private static final String KANA = "[\\u3041-\\u3096\\u309d\\u309e\\u30fc\\u30fb 0-9A-Za-z.'&-]+";
    private static final String PHONE = "\\+?[0-9][0-9() -]{7,20}[0-9]";

    /** What the form is judged by beside itself. */
    public record Ground(Set<String> fields, Set<String> regions, FreeMail free, String termsVersion) {

        public Ground {
            fields = Set.copyOf(fields);
            regions = Set.copyOf(regions);
        }
    }

    private ApplicationPolicy() {}

    /** What is wrong with the form, by the name of its field and in the order of the page; empty when it is good. */
    public static Map<String, Refusal> faults(NewApplication form, Ground ground) {
        Map<String, Refusal> faults = new LinkedHashMap<>();
        require(faults, "kind", form.kind() != null && KINDS.contains(form.kind()), "rule.application.kind");
        requireText(faults, "name", form.name(), LONGEST_NAME, "rule.application.name");
        boolean kana = form.kana() != null && form.kana().strip().length() <= LONGEST_KANA;
        require(faults, "kana", kana && kana(form.kana()).matches(KANA), "rule.application.kana");
        String number = CorporateNumber.normalised(form.corporateNumber());
        require(
                faults,
                "corporateNumber",
                number.isEmpty() || CorporateNumber.isValid(number),
                "rule.application.corporateNumber");
        requireText(faults, "postalAddress", form.postalAddress(), LONGEST_POSTAL_ADDRESS, "rule.application.address");
        require(
                faults,
                "region",
                form.region() != null && ground.regions().contains(form.region()),
                "rule.application.region");
        require(faults, "chamber", isPlain(form.chamber(), LONGEST_NAME), "rule.application.chamber");
        require(faults, "fields", fieldsFit(form, ground), "rule.application.fields");
        contactFaults(faults, form, ground);
        boolean agreed = ground.termsVersion().equals(form.termsVersion());
        require(faults, "terms", agreed, "rule.application.terms");
        return faults;
    }

    private static void contactFaults(Map<String, Refusal> faults, NewApplication form, Ground ground) {
        PersonName name = PersonName.typed(form.contactName(), form.contactKana());
        Person.faults(name)
                .forEach((part, fault) -> faults.put("kana".equals(part) ? "contactKana" : "contactName", fault));
        Optional<MailAddress> address = MailAddress.read(form.mailAddress());
        require(faults, "mail", address.isPresent(), "rule.address.invalid");
        require(faults, "phone", phone(form.phone()).matches(PHONE), "rule.application.phone");
        address.flatMap(found -> domainFault(found, form.domain(), ground.free()))
                .ifPresent(fault -> faults.put("domain", fault));
    }

    /** A domain is what the applicant can read mail at. */
    private static Optional<Refusal> domainFault(MailAddress address, String typed, FreeMail free) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<String> domain = MailAddress.normalisedDomain(typed.strip());
        if (domain.isEmpty()) {
            return Optional.of(Refusal.of("rule.mailDomain.invalid"));
        }
        if (free.includes(domain.get())) {
            return Optional.of(Refusal.of("rule.application.domainFree", domain.get()));
        }
        return domain.get().equals(address.domain())
                ? Optional.empty()
                : Optional.of(Refusal.of("rule.application.domainOther", domain.get()));
    }

    private static boolean fieldsFit(NewApplication form, Ground ground) {
        boolean needed = form.kind() == OrganisationKind.INSTITUTION;
        return ground.fields().containsAll(form.fields())
                && (!needed || !form.fields().isEmpty());
    }

    /** Null for whoever applies from where anybody gets an address. */
    public static String domainOf(NewApplication form, FreeMail free) {
        String domain = MailAddress.typed(form.mailAddress()).domain();
        return free.includes(domain) ? null : domain;
    }

    public static String kana(String typed) {
        return SearchKey.hiragana(typed == null ? "" : typed.strip());
    }

    public static String phone(String typed) {
        return java.text.Normalizer.normalize(typed == null ? "" : typed, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212\\u30fc]", "-")
                .strip();
    }

    /** What has to be looked into. */
    public static Set<CheckItem> items(String domain, boolean duplicates, String chamber) {
        Set<CheckItem> items = EnumSet.noneOf(CheckItem.class);
        items.add(domain == null ? CheckItem.FREE_MAIL : CheckItem.DOMAIN);
        if (duplicates) {
            items.add(CheckItem.DUPLICATE);
        }
        if (!chamber.isEmpty()) {
            items.add(CheckItem.CHAMBER);
        }
        return items;
    }

    /** Of that, what nobody has looked into yet. */
    public static Set<CheckItem> due(Set<CheckItem> items, Collection<CheckItem> done) {
        Set<CheckItem> due = EnumSet.noneOf(CheckItem.class);
        due.addAll(items);
        due.removeAll(done);
        return due;
    }

    public static Optional<Refusal> canApprove(ApplicationState state, Set<CheckItem> due, boolean addressTaken) {
        if (state != ApplicationState.REVIEW) {
            return Optional.of(Refusal.of("rule.application.review.state"));
        }
        if (!due.isEmpty()) {
            return Optional.of(Refusal.of("rule.application.checksDue", due.size()));
        }
        return addressTaken ? Optional.of(Refusal.of("rule.application.addressTaken")) : Optional.empty();
    }

    private static void requireText(Map<String, Refusal> faults, String field, String text, int longest, String key) {
        boolean there = text != null && !text.isBlank() && isPlain(text.strip(), longest);
        if (!there) {
            faults.put(field, Refusal.of(key, longest));
        }
    }

    private static void require(Map<String, Refusal> faults, String field, boolean good, String key) {
        if (!good) {
            faults.put(field, Refusal.of(key));
        }
    }

    private static boolean isPlain(String text, int longest) {
        return text == null
                || text.strip().length() <= longest && SingleLine.of(text).equals(text.strip());
    }
}
