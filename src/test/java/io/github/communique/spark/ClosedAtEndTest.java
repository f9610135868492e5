// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.happening.GraphAccounts;
import io.github.communique.ontology.Ontology;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** Whether files that workers read are closed. */
class ClosedAtEndTest {

    private final AtomicInteger closed = new AtomicInteger();

    private InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    @Test
    void aFileStaysOpenUntilItsLastThingWasGiven() {
        Iterator<String> things = new ClosedAtEnd<>(List.of("a", "b").iterator(), file(""));
        assertThat(things.next()).isEqualTo("a");
        assertThat(things.hasNext()).isTrue();
        assertThat(things.next()).isEqualTo("b");
        assertThat(closed).hasValue(0);
        assertThat(things.hasNext()).isFalse();
        assertThat(closed).hasPositiveValue();
    }

    @Test
    void aShardIsClosed() {
        ShardReader reader = new ShardReader(new GraphAccounts(Ontology.load()));
        assertThat(reader.accounts(file("<a:b> <a:c> <a:d> <a:e> .\n"))).isEmpty();
        assertThat(closed).hasPositiveValue();
    }

    @Test
    void aWebArchiveIsClosed() {
        InputFile archive = new InputFile("hdfs://cluster/news/march.warc", 0, 11);
        Iterator<Tuple2<String, Piece>> pages =
                new OpenedDocuments("http://localhost:3030/", "").pages(archive, file("no archive\n"));
        pages.forEachRemaining(piece -> assertThat(piece._1()).startsWith("refused "));
        assertThat(closed).hasPositiveValue();
    }
}
