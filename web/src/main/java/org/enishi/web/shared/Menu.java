package org.enishi.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Standing;

/**
 * The menu in its fixed order. An entry is there when the access law opens its view and names it in the menu, so that no link
 * of the menu is ever refused; a group is there when its first entry is.
 */
@Named
@RequestScoped
public class Menu {

    private static final List<Plan> PLANS = List.of(
            Plan.of(
                    "menu.home",
                    "/index",
                    "/matching/company-project",
                    "/matching/company-choices",
                    "/matching/mandates",
                    "/matching/client-project",
                    "/matching/client-edit",
                    "/matching/institution-project",
                    "/matching/project-edit",
                    "/matching/project-publish"),
            Plan.of("menu.announcements", "/announcements", "/announcement", "/operator/announcement-edit"),
            Plan.of("menu.statistics", "/statistics"),
            Plan.of("menu.statisticsDetail", "/statistics-detail"),
            Plan.of("menu.links", "/links", "/links-edit"),
            Plan.of("menu.users", "/organisation/users"),
            Plan.of(
                    "menu.presence",
                    "/presence",
                    "/presence/absences",
                    "/presence/colleague",
                    "/presence/deputies",
                    "/presence/member-picture",
                    "/presence/own-history",
                    "/presence/slips",
                    "/presence/start",
                    "/presence/wall"),
            Plan.of("menu.directory", "/presence/directory", "/presence/contacts"),
            Plan.of("menu.rooms", "/rooms", "/matching/room"),
            Plan.of("menu.reviews", "/reviews", "/review"),
            Plan.of("menu.about", "/organisation/about"),
            Plan.group(
                    "menu.callManager",
                    Plan.of(
                            "menu.extensions",
                            "/presence/extensions",
                            "/presence/extension",
                            "/presence/extension-import"),
                    Plan.of("menu.passwords", "/presence/passwords"),
                    Plan.of("menu.callFlows", "/presence/call-flows", "/presence/call-flow"),
                    Plan.of("menu.callOrder", "/presence/call-order"),
                    Plan.of("menu.contacts", "/presence/contacts", "/presence/contact", "/presence/contact-import"),
                    Plan.of("menu.numbers", "/presence/numbers"),
                    Plan.of("menu.calls", "/presence/calls", "/presence/call", "/presence/call-import"),
                    Plan.of("menu.reasons", "/presence/reasons"),
                    Plan.of("menu.console", "/presence/console", "/presence/groups", "/presence/group-history")),
            Plan.group(
                    "menu.operator",
                    Plan.of("menu.applications", "/operator/applications", "/operator/application"),
                    Plan.of(
                            "menu.organisations",
                            "/operator/organisations",
                            "/operator/organisation",
                            "/operator/appointment"),
                    Plan.of("menu.projects", "/operator/projects", "/operator/project", "/operator/incident"),
                    Plan.of("menu.masters", "/operator/masters"),
                    Plan.of("menu.cooperationForms", "/operator/cooperation-forms"),
                    Plan.of("menu.toldStories", "/operator/told-stories"),
                    Plan.of("menu.pages", "/operator/pages", "/operator/page-edit"),
                    Plan.of("menu.inquiries", "/operator/inquiries", "/operator/inquiry"),
                    Plan.of("menu.outbox", "/operator/outbox"),
                    Plan.of("menu.health", "/operator/health"),
                    Plan.of("menu.audit", "/operator/audit")));

    /** The views of an entry: its own first, then those that are reached from it. */
    private record Plan(String key, List<String> views, List<Plan> children) {

        static Plan of(String key, String... views) {
            return new Plan(key, List.of(views), List.of());
        }

        static Plan group(String key, Plan... children) {
            return new Plan(key, List.of(), List.of(children));
        }
    }

    /**
     * An entry as it is shown.
     *
     * @param address null for a group
     * @param current the person is on this page or below
     */
    public record Entry(String key, String address, boolean current, List<Entry> children) {

        public boolean isGroup() {
            return address == null;
        }

        /** A view that two entries lead to belongs to the later one, which fewer people have. */
        Entry elsewhere() {
            return new Entry(key, address, false, children);
        }
    }

    @Inject
    private AccessLaw law;

    @Inject
    private CurrentActor currentActor;

    private List<Entry> entries;

    public List<Entry> getEntries() {
        if (entries == null) {
            entries = entries(law, currentActor.find().map(Actor::standing), currentView());
        }
        return entries;
    }

    /** For what stands beside the menu. */
    public boolean here(String view) {
        return view.equals(currentView());
    }

    static List<Entry> entries(AccessLaw law, Optional<Standing> standing, String view) {
        Predicate<String> opens = address -> law.showsInMenu(standing, address);
        List<Entry> all = shown(PLANS, opens, view).toList();
        Entry here = all.stream()
                .filter(Entry::current)
                .reduce((one, later) -> later)
                .orElse(null);
        return all.stream()
                .map(entry -> entry == here ? entry : entry.elsewhere())
                .toList();
    }

    private static Stream<Entry> shown(List<Plan> plans, Predicate<String> opens, String view) {
        return plans.stream().flatMap(plan -> shown(plan, opens, view));
    }

    private static Stream<Entry> shown(Plan plan, Predicate<String> opens, String view) {
        if (plan.children().isEmpty()) {
            String address = plan.views().get(0);
            boolean current = plan.views().contains(view);
            return Stream.of(new Entry(plan.key(), address, current, List.of())).filter(entry -> opens.test(address));
        }
        List<Entry> children = shown(plan.children(), opens, view).toList();
        boolean current = children.stream().anyMatch(Entry::current);
        boolean open = opens.test(plan.children().get(0).views().get(0));
        return Stream.of(new Entry(plan.key(), null, current, children)).filter(group -> open);
    }

    /** Of the page that the person sees, without the suffix that its address does not have either. */
    private static String currentView() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceFirst("\\.xhtml$", "");
    }
}
