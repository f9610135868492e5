// SPDX-License-Identifier: GPL-3.0-or-later
/** The history of the articles as a Linked Data Event Stream: a root, pages that never change once they are full, members. */
package io.github.communique.web.stream;
