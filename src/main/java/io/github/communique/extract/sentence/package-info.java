// SPDX-License-Identifier: GPL-3.0-or-later
/** A sentence as a tree that can be asked: who does what to whom, and which words hang on which. */
package io.github.communique.extract.sentence;
