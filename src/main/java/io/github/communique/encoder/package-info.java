// SPDX-License-Identifier: GPL-3.0-or-later
/** A neural encoder of sentences, tuned for this work: words in, and out comes which events they tell of and who plays which part. */
package io.github.communique.encoder;
