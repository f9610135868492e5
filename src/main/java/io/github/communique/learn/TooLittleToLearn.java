// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

/** That nothing is seen often enough in annotated articles to learn from it. */
public final class TooLittleToLearn extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLittleToLearn(int lessons) {
        super("nothing is seen often enough in " + lessons
                + " lessons to learn from it; annotate more articles, or tune the" + " encoder better");
    }
}
