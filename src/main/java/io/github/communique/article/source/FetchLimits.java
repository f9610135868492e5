// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import java.time.Duration;

/**
 * How far a fetch may go.
 *
 * @param connect the longest time to reach a server
 * @param total the longest time for one document, all redirects together
 * @param bytes the largest document, unpacked
 * @param redirects the most redirects in a row
 * @param privateAddresses whether machines of the own house may be asked (loopback, private, link-local): a feed or page
 *     from outside could otherwise make this program read what only this network may see
 * @param agent how the program names itself
 */
public record FetchLimits(
        Duration connect, Duration total, int bytes, int redirects, boolean privateAddresses, String agent) {

    /** Limits for the open web. */
    public static FetchLimits standard() {
        return new FetchLimits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                16 << 20,
                5,
                false,
                "Communique/0.1 (reads diplomatic news; +https://w3id.org/communique/ontology)");
    }

    /** These limits, with machines of the own house allowed. */
    public FetchLimits allowingPrivateAddresses() {
        return new FetchLimits(connect, total, bytes, redirects, true, agent);
    }

    /** These limits, with another largest size. */
    public FetchLimits withBytes(int most) {
        return new FetchLimits(connect, total, most, redirects, privateAddresses, agent);
    }

    /** These limits, with another total time. */
    public FetchLimits withTotal(Duration longest) {
        return new FetchLimits(connect, longest, bytes, redirects, privateAddresses, agent);
    }
}
