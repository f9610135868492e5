// SPDX-License-Identifier: GPL-3.0-or-later
/** Makes an article into passages: its sentences with the names in them, without dateline and with a headline that can be parsed. */
package io.github.communique.extract.article;
