// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/**
 * What takes long to make, kept by a key as long as there is room. Who asks for what is being made waits for it, and for
 * nothing else that is.
 */
public final class KeptValues<K, V> {

    private final Cache<K, V> kept;
    private final Map<K, CompletableFuture<V>> promised = new ConcurrentHashMap<>();

    /**
     * Nothing is kept yet.
     *
     * @param most of all weights together
     * @param weight of a value
     */
    public KeptValues(long most, ToIntFunction<V> weight) {
        this(most, (key, value) -> weight.applyAsInt(value));
    }

    /**
     * Nothing is kept yet.
     *
     * @param most of all weights together
     * @param weight of a value with its key
     */
    public KeptValues(long most, ToIntBiFunction<K, V> weight) {
        kept = Caffeine.newBuilder()
                .maximumWeight(most)
                .<K, V>weigher(weight::applyAsInt)
                .recordStats()
                .build();
    }

    /** What is kept by a key, made now if nothing is; what cannot be made is thrown to all who wait, and not kept. */
    public V get(K key, Function<K, V> making) {
        return Optional.ofNullable(kept.getIfPresent(key)).orElseGet(() -> promised(key, making));
    }

    private V promised(K key, Function<K, V> making) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        return Optional.ofNullable(promised.putIfAbsent(key, mine))
                .map(KeptValues::waited)
                .orElseGet(() -> made(key, making, mine));
    }

    /** It may have been made after it was looked for. */
    private V made(K key, Function<K, V> making, CompletableFuture<V> mine) {
        try {
            V value = Optional.ofNullable(kept.asMap().get(key)).orElseGet(() -> making.apply(key));
            kept.put(key, value);
            mine.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            promised.remove(key);
        }
    }

    private static <V> V waited(CompletableFuture<V> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** How often something was there. */
    public CacheStats stats() {
        return kept.stats();
    }
}
