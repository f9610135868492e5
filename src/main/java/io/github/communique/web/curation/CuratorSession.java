// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.curator.Curator;
import java.time.Instant;

/** A login of a curator, with the moment that it began. */
record CuratorSession(Curator curator, Instant begun) {}
