// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds the documents behind the names a user gives: files, folders, web addresses, feeds, web archives. */
package io.github.communique.article.source;
