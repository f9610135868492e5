// SPDX-License-Identifier: GPL-3.0-or-later
/** A question and an answer over HTTP, apart from any server. */
package io.github.communique.web.http;
