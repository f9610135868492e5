// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

/** What a language model thinks of a candidate. */
enum Opinion {
    /** It is an event as it stands. */
    RIGHT,
    /** It is one, and another than it was taken for. */
    MENDED,
    /** It is none. */
    WRONG
}
