// SPDX-License-Identifier: GPL-3.0-or-later
/** Says whom the names, nouns and pronouns of a sentence stand for, given what was told before it. */
package io.github.communique.extract.party;
