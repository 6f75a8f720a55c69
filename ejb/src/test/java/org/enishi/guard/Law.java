package org.enishi.guard;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** The rules of the tree that no compiler sees, each under the name by which a fixture says that it breaks it. */
public enum Law {
    PARTS_FOLLOW_THE_TABLE(DomainRules::partsFollowTheTable),
    PRIVATE_ROOMS_STAY_PRIVATE(DomainRules::privateRoomsStayPrivate),
    DOMAINS_HAVE_ONLY_THESE_ROOMS(DomainRules::domainsHaveOnlyTheseRooms),
    ROOMS_LOOK_DOWN(DomainRules::roomsLookDown),
    PARTS_HAVE_NO_CYCLES(DomainRules::partsHaveNoCycles),
    ROOMS_HAVE_NO_CYCLES(DomainRules::roomsHaveNoCycles),
    MODEL_KNOWS_NO_CONTAINER(DomainRules::modelKnowsNoContainer),
    DATA_IS_RECORDS_AND_ENUMS(DomainRules::dataIsRecordsAndEnums),
    EVENTS_ARE_RECORDS(DomainRules::eventsAreRecords),

    EVERY_USE_CASE_NAMES_ITS_PERMISSION(ServiceRules::everyUseCaseNamesItsPermission),
    PERMISSIONS_STAND_ON_METHODS(ServiceRules::permissionsStandOnMethods),
    SERVICES_HAVE_NO_INTERFACE(ServiceRules::servicesHaveNoInterface),
    WEB_ENTERS_THROUGH_SERVICES(ServiceRules::webEntersThroughServices),
    FEW_THINGS_ARE_INJECTED(ServiceRules::fewThingsAreInjected),
    ONLY_SERVICES_FIRE_EVENTS(ServiceRules::onlyServicesFireEvents),
    EVENTS_ARE_NEVER_ASYNCHRONOUS(ServiceRules::eventsAreNeverAsynchronous),

    ONLY_STORES_TOUCH_THE_DATABASE(PersistenceRules::onlyStoresTouchTheDatabase),
    ENTITIES_EXTEND_THE_BASE(PersistenceRules::entitiesExtendTheBase),
    ENTITIES_HAVE_NO_SETTERS(PersistenceRules::entitiesHaveNoSetters),
    ENTITIES_NEVER_REACH_WEB(PersistenceRules::entitiesNeverReachWeb),
    MAPPINGS_ARE_PLAIN(PersistenceRules::mappingsArePlain),

    TIME_COMES_FROM_THE_CLOCK(CodeRules::timeComesFromTheClock),
    DOMAINS_KNOW_NO_PAGES(CodeRules::domainsKnowNoPages),
    NAMES_SAY_SOMETHING(CodeRules::namesSaySomething);

    private final Function<House, ArchRule> rule;

    Law(Function<House, ArchRule> rule) {
        this.rule = rule;
    }

    /** Rooms that are still empty break nothing. */
    public ArchRule in(House house) {
        return rule.apply(house).allowEmptyShould(true);
    }
}
