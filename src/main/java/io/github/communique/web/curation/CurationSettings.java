// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.curator.CuratorFile;
import java.time.Clock;

/**
 * How events are corrected on pages.
 *
 * @param curators who may
 * @param desk that stores what they do
 * @param clock by which logins end
 */
public record CurationSettings(CuratorFile curators, CurationDesk desk, Clock clock) {}
