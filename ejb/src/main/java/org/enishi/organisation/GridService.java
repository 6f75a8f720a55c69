package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.GridChoice;
import org.enishi.organisation.data.OrganisationGridChoice;
import org.enishi.organisation.data.SavedViewRow;
import org.enishi.organisation.model.GridSettings;
import org.enishi.organisation.model.OrganisationGridSettings;
import org.enishi.organisation.model.SavedView;
import org.enishi.organisation.store.GridPreferences;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** How a person likes to see the user list and, if he is the operator, that of the organisations. Nobody else sees or changes it. */
@Stateless
public class GridService {

    @Inject
    private GridPreferences preferences;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.MEMBERS_VIEW)
    public GridChoice readChoice() {
        return preferences.settingsOf(me()).map(GridSettings::choice).orElseGet(GridChoice::usual);
    }

    @Requires(Permission.MEMBERS_VIEW)
    public void choose(GridChoice choice) {
        preferences
                .settingsOf(me())
                .ifPresentOrElse(
                        settings -> settings.choose(choice), () -> preferences.add(new GridSettings(me(), choice)));
    }

    @Requires(Permission.ORGANISATIONS_VIEW)
    public OrganisationGridChoice readOrganisationChoice() {
        return preferences
                .organisationSettingsOf(me())
                .map(OrganisationGridSettings::choice)
                .orElseGet(OrganisationGridChoice::usual);
    }

    @Requires(Permission.ORGANISATIONS_VIEW)
    public void chooseForOrganisations(OrganisationGridChoice choice) {
        preferences
                .organisationSettingsOf(me())
                .ifPresentOrElse(
                        settings -> settings.choose(choice),
                        () -> preferences.add(new OrganisationGridSettings(me(), choice)));
    }

    @Requires(Permission.MEMBERS_VIEW)
    public List<SavedViewRow> listSavedViews() {
        return preferences.viewsOf(me());
    }

    /** Under a name that the person has used before, the new one takes its place. */
    @Requires(Permission.MEMBERS_VIEW)
    public void keepView(String name, String query) {
        SavedView wanted = new SavedView(me(), name, query, clock.instant());
        preferences.findView(me(), wanted.name()).ifPresentOrElse(known -> known.lookAt(query), () -> {
            if (preferences.viewsOf(me()).size() >= SavedView.MOST) {
                throw new RuleViolated("rule.grid.view.tooMany", SavedView.MOST);
            }
            preferences.add(wanted);
        });
    }

    @Requires(Permission.MEMBERS_VIEW)
    public void forgetView(UUID id) {
        preferences.remove(
                preferences.findView(id).filter(view -> view.isOf(me())).orElseThrow(NotFound::new));
    }

    private UUID me() {
        return currentActor.get().accountId();
    }
}
