// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

/**
 * Work in which what is read from a store decides what is written to it.
 *
 * @param <T> what comes of it
 * @param <F> how it may fail
 */
public interface Turn<T, F extends Exception> {
    T take() throws F;
}
