// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.ready;

import io.github.communique.store.Version;

/**
 * The state of all that ready answers follow from; what was answered in another no longer holds.
 *
 * @param version of the data
 * @param released when there was a release last
 */
public record Moment(Version version, long released) {}
