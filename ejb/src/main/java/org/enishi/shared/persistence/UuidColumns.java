package org.enishi.shared.persistence;

import java.sql.Types;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets a UUID column be empty. EclipseLink 4.0.9 writes an empty one as text, which PostgreSQL refuses, and fails where
 * it reads one.
 */
final class UuidColumns {

    private UuidColumns() {}

    static void allowEmpty(Session session) {
        session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(AbstractDirectMapping.class::isInstance)
                .map(AbstractDirectMapping.class::cast)
                .filter(mapping -> mapping.getConverter() instanceof UUIDConverter)
                .forEach(UuidColumns::allowEmpty);
    }

    private static void allowEmpty(AbstractDirectMapping mapping) {
        mapping.setConverter(new EmptyOrUuid());
        mapping.getField().setSqlType(Types.OTHER);
    }

    private static final class EmptyOrUuid extends UUIDConverter {

        private static final long serialVersionUID = 1L;

        @Override
        public Object convertObjectValueToDataValue(Object uuid, Session session) {
            return uuid;
        }

        @Override
        public Object convertDataValueToObjectValue(Object stored, Session session) {
            return stored == null ? null : super.convertDataValueToObjectValue(stored, session);
        }
    }
}
