// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.time.Instant;
import java.util.Optional;

/**
 * What there is to say of a release.
 *
 * @param version its name
 * @param date when it was frozen, to the second
 * @param base of the data's IRIs
 * @param digest of the version of the data, as the store tells it
 * @param modified when the data changed last
 * @param counts of what is in it
 * @param canonical the SHA-256 of the canonical graph
 * @param algorithm by which the graph was made canonical
 * @param imprint who is named in a citation
 * @param program the version of the program
 * @param ontology the version of the ontology
 * @param change from the release before; empty for a first release
 */
public record ReleaseFacts(
        String version,
        Instant date,
        String base,
        String digest,
        Instant modified,
        Counts counts,
        String canonical,
        String algorithm,
        Imprint imprint,
        String program,
        String ontology,
        Optional<Step> change) {

    /** How many named graphs, statements, events and articles there are. */
    public record Counts(long graphs, long quads, long events, long articles) {}

    /**
     * What leads from one release to the next.
     *
     * @param previous the name of the release before
     * @param added how many quads came
     * @param removed how many quads went
     */
    public record Step(String previous, long added, long removed) {}

    /** The address of the release. */
    public String address() {
        return base + "release/" + version;
    }
}
