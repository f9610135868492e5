// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds the events that an article reports. This is the door; behind it the rooms, from the ground up: {@code sentence},
 * {@code pattern}, {@code mood}, {@code time}, {@code name}, {@code person}, {@code party} and {@code place} read one
 * sentence; {@code article} makes an article into passages; {@code frame} finds candidates by the lexicon and
 * {@code proposal} by the encoder, both told as {@code candidate}; {@code event} makes them events, joined and dated;
 * {@code happening}, {@code choice} and {@code learnt} decide by learnt weights; {@code reading} goes through the
 * passages in their order.
 */
package io.github.communique.extract;
