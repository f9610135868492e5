// SPDX-License-Identifier: GPL-3.0-or-later
/** Asks a language model of the user's choice which events an article tells, and believes nothing that the article does not show. */
package io.github.communique.llm;
