// SPDX-License-Identifier: GPL-3.0-or-later
/** The answer to a query, as a table and, where its columns allow, in pictures. */
package io.github.communique.web.result;
