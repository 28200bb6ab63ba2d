package org.comptoir.pos.catalogue;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.database.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All articles in memory, for searching while somebody types. Changes made here are visible at once; those of
/// other tills are fetched in the background, so that no keystroke waits for the database.
final class ArticleCache {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleCache.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    /// After this many changes, the base index is rebuilt.
    private static final int MAX_RECENT_CHANGES = 1_000;

    /// @param base the large index
    /// @param recent index of the articles changed since it was built, which the base no longer answers for
    /// @param number of the last change known
    private record Known(WordIndex base, Map<ArticleId, Article> changed, WordIndex recent, long number) {

        Known with(Collection<Article> articles, long newNumber) {
            var all = new HashMap<>(changed);
            articles.forEach(article ->
                    all.merge(article.id(), article, (old, newer) -> old.version() > newer.version() ? old : newer));
            if (all.size() <= MAX_RECENT_CHANGES) {
                return new Known(base, Map.copyOf(all), new WordIndex(all.values()), newNumber);
            }
            base.articles().forEach(article -> all.putIfAbsent(article.id(), article));
            return of(all.values(), newNumber);
        }

        static Known of(Collection<Article> articles, long number) {
            return new Known(new WordIndex(articles), Map.of(), new WordIndex(List.of()), number);
        }

        List<Article> find(List<String> beginnings, Predicate<Article> filter, int limit) {
            var old = base.find(beginnings, filter.and(article -> !changed.containsKey(article.id())), limit);
            return Stream.concat(old.stream(), recent.find(beginnings, filter, limit).stream())
                    .sorted(WordIndex.matchOrder(beginnings))
                    .limit(limit)
                    .toList();
        }
    }

    private final Database database;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final AtomicLong lookedAt = new AtomicLong();
    private volatile @Nullable Known loaded;

    ArticleCache(Database database) {
        this.database = database;
    }

    List<Article> find(List<String> beginnings, Predicate<Article> filter, int limit) {
        var now = loaded;
        if (now == null) {
            now = refresh();
        } else if (System.nanoTime() - lookedAt.get() > LOOK_AGAIN.toNanos()) {
            lookInTheBackground();
        }
        return now.find(beginnings, filter, limit);
    }

    /// Whether an article has this code or barcode, as far as memory knows. Never waits.
    boolean hasCode(String code) {
        var now = loaded;
        return now != null
                && !now.find(
                                FoldedWords.of(code),
                                article -> article.code().equalsIgnoreCase(code)
                                        || article.barcodes().contains(code),
                                1)
                        .isEmpty();
    }

    /// Adds an article that was just saved. Does nothing until all articles have been read.
    synchronized void put(Article article) {
        var now = loaded;
        if (now != null) {
            loaded = now.with(List.of(article), now.number());
        }
    }

    /// Reads the changes, or everything the first time.
    synchronized Known refresh() {
        var now = loaded;
        lookedAt.set(System.nanoTime());
        var reloaded = database.read(session -> {
            var number = CatalogueVersion.last(session);
            var store = new ArticleStore(session);
            if (now == null) {
                return Known.of(store.all(), number);
            }
            if (number == now.number()) {
                return now;
            }
            return store.changedAfterCount(now.number()) > MAX_RECENT_CHANGES
                    ? Known.of(store.all(), number)
                    : now.with(store.changedAfter(now.number()), number);
        });
        loaded = reloaded;
        return reloaded;
    }

    private void lookInTheBackground() {
        if (refreshing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("article-memory").start(() -> {
                try {
                    refresh();
                } catch (RuntimeException e) {
                    LOG.warn("Changes to articles could not be read; what is known is a little old", e);
                } finally {
                    refreshing.set(false);
                }
            });
        }
    }
}
