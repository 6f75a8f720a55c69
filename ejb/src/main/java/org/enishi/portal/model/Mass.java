package org.enishi.portal.model;

import java.util.UUID;
import org.enishi.portal.data.Measure;

/** How often something happened to an institution, of which nothing else is told. */
public record Mass(Measure measure, String region, UUID institutionId, long amount) {}
