// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.communique.chart.BarsImage;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.QueryParameters;

/** The timelines of chosen events as small images, for the previews of links; kept until the data change. */
final class PreviewPictures {

    /** The name of the file beside those of the figures. */
    static final String NAME = "when.png";

    private static final int MOST = 500;

    private record Asked(String version, String fields) {}

    private final DealingsArchive archive;
    private final Cache<Asked, byte[]> images =
            Caffeine.newBuilder().maximumSize(MOST).build();

    PreviewPictures(DealingsArchive archive) {
        this.archive = archive;
    }

    /** @throws io.github.communique.web.http.Problem if that cannot be asked */
    Answer answer(QueryParameters parameters) {
        String version = archive.events().store().version().digest();
        byte[] image = images.get(new Asked(version, Narrowing.of(parameters).at("")), asked -> drawn(parameters));
        return Answer.ok("image/png", Content.of(image));
    }

    private byte[] drawn(QueryParameters parameters) {
        Exhibition exhibition = new Exhibition(archive.of(archive.pick(parameters)), Narrowing.of(parameters), "");
        return new BarsImage(exhibition.bars()).png();
    }
}
