// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleException;
import io.github.communique.article.RefusalReason;
import java.io.EOFException;

/**
 * Says what is wrong with a web archive as a whole.
 *
 * @param file its name
 * @param pages how many pages were read before
 */
record ArchiveFault(String file, int pages) {

    ArticleException cut() {
        return new ArticleException(
                RefusalReason.MALFORMED,
                file + " breaks off in the middle; " + before() + ": get the whole file for the rest");
    }

    ArticleException damaged(Exception broken) {
        return new ArticleException(
                RefusalReason.MALFORMED,
                "%s is damaged; %s, and after it what can be made out: write it anew (%s)"
                        .formatted(
                                file,
                                before(),
                                broken instanceof EOFException
                                        ? "a record is longer than the file"
                                        : broken.getMessage()),
                broken);
    }

    ArticleException empty() {
        return new ArticleException(
                RefusalReason.NO_TEXT,
                file + " holds no page that was answered; give an archive with HTML pages in it");
    }

    private String before() {
        return switch (pages) {
            case 0 -> "no page stands before that";
            case 1 -> "the one page before that is read";
            default -> "the " + pages + " pages before that are read";
        };
    }
}
