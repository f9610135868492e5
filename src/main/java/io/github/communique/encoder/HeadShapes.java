// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the encoder's numbers are asked, and the shapes of the tensors that ask it. */
public final class HeadShapes {

    /** Which events a piece tells of. */
    public static final String TYPES = "heads.types";
    /** Whether what a trigger tells of is actual, planned or negated. */
    public static final String STATUS = "heads.status";
    /** A party, as the trigger looks for it. */
    public static final String PARTY = "heads.party";
    /** A trigger, as it looks for its parties. */
    public static final String TRIGGER = "heads.trigger";
    /** How readily a piece is a party of any event. */
    public static final String ANY_PARTY = "heads.anyParty";

    /** Actual, planned, negated. */
    public static final int STATUSES = 3;
    /** Agent, patient. */
    public static final int ROLES = 2;
    /** How many numbers a party and a trigger are compared by, for each role. */
    public static final int COMPARED = 64;

    private HeadShapes() {}

    /** The names and shapes of all tensors of the heads; the biases of all but the first have a row for each type. */
    public static Map<String, List<Integer>> of(int types) {
        Map<String, List<Integer>> shapes = new LinkedHashMap<>();
        shapes.put(TYPES + ".weight", List.of(BaseModel.WIDTH, types));
        shapes.put(TYPES + ".bias", List.of(types));
        shapes.put(STATUS + ".weight", List.of(BaseModel.WIDTH, STATUSES));
        shapes.put(STATUS + ".bias", List.of(types, STATUSES));
        shapes.put(PARTY + ".weight", List.of(BaseModel.WIDTH, ROLES * COMPARED));
        shapes.put(TRIGGER + ".weight", List.of(BaseModel.WIDTH, ROLES * COMPARED));
        shapes.put(TRIGGER + ".bias", List.of(types, ROLES * COMPARED));
        shapes.put(ANY_PARTY + ".weight", List.of(BaseModel.WIDTH, ROLES));
        shapes.put(ANY_PARTY + ".bias", List.of(types, ROLES));
        return shapes;
    }
}
