// SPDX-License-Identifier: GPL-3.0-or-later
/** Documents as they were at a time, by Memento (RFC 7089): each release is a memento of every document it holds. */
package io.github.communique.web.memento;
