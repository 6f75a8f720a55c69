package org.enishi.portal.data;

import org.enishi.organisation.data.FieldRow;

/** How many institutions work in a field. */
public record FieldFigure(FieldRow field, Figure figure) {}
