// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

/**
 * The article that reports an event; what it does not tell of itself is empty.
 *
 * @param iri of the article
 * @param url where it was read
 * @param title its headline
 * @param publisher the outlet
 * @param date of publication
 */
record Story(String iri, String url, String title, String publisher, String date) {}
