// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.ready;

/**
 * Where an answer comes from, as it is counted and logged.
 *
 * @param route that it is counted with
 * @param method of the request
 * @param path that was asked for
 */
public record AnswerSource(String route, String method, String path) {}
