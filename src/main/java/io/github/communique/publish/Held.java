// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

/**
 * An event that waits in quarantine.
 *
 * @param id by which it is shown
 * @param uncertain whether nothing else is wrong with it than that too little confidence is held in it
 */
public record Held(String id, boolean uncertain) {}
