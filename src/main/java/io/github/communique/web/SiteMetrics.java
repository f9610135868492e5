// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.github.communique.store.Store;
import io.github.communique.web.doc.Documents;
import io.github.communique.web.sparql.Runaways;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a site measures of itself beside its answers. */
record SiteMetrics(Store store, Documents documents, Runaways runaways) implements Supplier<List<Metric>> {

    private static final String CACHE = "communique_document_cache_total";
    private static final String LOOKS = "Documents that were kept ready, and that were not.";

    @Override
    public List<Metric> get() {
        return Stream.of(work(), data(), program()).flatMap(List::stream).toList();
    }

    private List<Metric> work() {
        CacheStats cache = documents.cache();
        return List.of(
                Metric.counter(
                        "communique_runaway_queries_total",
                        "Queries that did not end with their time.",
                        "",
                        runaways.all()),
                Metric.gauge("communique_runaway_queries", "Queries of these that run on.", runaways.running()),
                Metric.counter(CACHE, LOOKS, "result=\"hit\"", cache.hitCount()),
                Metric.counter(CACHE, LOOKS, "result=\"miss\"", cache.missCount()));
    }

    private List<Metric> data() {
        return List.of(
                Metric.counter(
                        "communique_revisions_total",
                        "Changes of graphs that the journal holds.",
                        "",
                        store.history().last()),
                Metric.gauge(
                        "communique_withdrawn_articles",
                        "Articles that are withdrawn.",
                        store.withdrawals().size()),
                Metric.gauge(
                        "communique_data_modified_seconds",
                        "When the data changed last, in seconds since 1970.",
                        store.version().modified().getEpochSecond()));
    }

    private static List<Metric> program() {
        return List.of(
                Metric.gauge(
                        "communique_heap_bytes",
                        "Memory that objects take, with those that nobody needs any more.",
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()),
                Metric.gauge(
                        "communique_threads",
                        "Threads of the program.",
                        ManagementFactory.getThreadMXBean().getThreadCount()));
    }
}
