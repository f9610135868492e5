// SPDX-License-Identifier: GPL-3.0-or-later
/** Pictures of the data: who deals with whom, where, when and how, over all events or those that are asked for. */
package io.github.communique.web.explore;
