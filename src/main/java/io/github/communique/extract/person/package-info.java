// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds persons with their offices, and whom they act for; the cast of an article. */
package io.github.communique.extract.person;
