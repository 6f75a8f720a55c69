package org.enishi.archfixture.organisation.model;

import jakarta.inject.Inject;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.enishi.archfixture.organisation.Beans;
import org.enishi.archfixture.organisation.data.Kind;
import org.enishi.archfixture.organisation.event.Renamed;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;
import org.enishi.shared.persistence.BaseEntity;

/** Entities and policies. */
public final class Models {

    private Models() {}

    /** Keeps every law. */
    @Entity
    public static class Member extends BaseEntity {

        @ManyToOne(fetch = FetchType.LAZY)
        Member chief;

        @Enumerated(EnumType.STRING)
        Kind kind;

        @ElementCollection
        Set<String> fields;

        public Renamed rename(Clock clock) {
            return new Renamed(getId(), Instant.now(clock));
        }
    }

    @Entity
    @Breaks(Law.ENTITIES_EXTEND_THE_BASE)
    static class Baseless {}

    @Entity
    @Breaks(Law.ENTITIES_HAVE_NO_SETTERS)
    static class Settable extends BaseEntity {

        private String name;

        public void setName(String name) {
            this.name = name;
        }
    }

    @Embeddable
    @Breaks(Law.ENTITIES_HAVE_NO_SETTERS)
    static class Open {

        public String name;
    }

    @Entity
    @Breaks(Law.MAPPINGS_ARE_PLAIN)
    static class EagerByDefault extends BaseEntity {

        @OneToOne
        Member member;
    }

    @Entity
    @Breaks(Law.MAPPINGS_ARE_PLAIN)
    static class EagerCollection extends BaseEntity {

        @ElementCollection(fetch = FetchType.EAGER)
        Set<String> fields;
    }

    @Entity
    @Breaks(Law.MAPPINGS_ARE_PLAIN)
    static class Ordinal extends BaseEntity {

        @Enumerated
        Kind kind;
    }

    @Entity
    @Breaks(Law.MAPPINGS_ARE_PLAIN)
    static class OrdinalByDefault extends BaseEntity {

        Kind kind;
    }

    @Entity
    @EntityListeners(Member.class)
    @Breaks(Law.MAPPINGS_ARE_PLAIN)
    static class Listened extends BaseEntity {}

    @Breaks(Law.MODEL_KNOWS_NO_CONTAINER)
    static class InjectedPolicy {

        @Inject
        Clock clock;
    }

    @Breaks(Law.MODEL_KNOWS_NO_CONTAINER)
    static class TransactionalPolicy {

        @Transactional
        void decide() {}
    }

    @Breaks({Law.MODEL_KNOWS_NO_CONTAINER, Law.ROOMS_LOOK_DOWN})
    static class AsksABean {

        Beans.Directory directory;
    }
}
