package org.shice.review;

import java.util.List;
import org.shice.organization.UnitId;
import org.shice.organization.UnitKind;

/**
 * What the route of a review is decided by (C-26, R-5): facts about the organisation, none about the person.
 *
 * @param rootKind city bureau or university
 * @param directUnderBureau 市直: no district stands above the unit
 * @param departments departments that answer for sections in which the version has data
 */
public record ReviewRoute(UnitKind rootKind, boolean directUnderBureau, List<UnitId> departments) {}
