package org.comptoir.pos.catalogue;

import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.text.TextOrder;

/// An immutable index of articles by word prefix. The words are sorted, so that each prefix is a contiguous range;
/// the articles are in display order, so that the first hits are the best ones.
final class WordIndex {

    static final Comparator<Article> BY_NAME = Comparator.comparing(Article::name, TextOrder.ALPHABETICAL)
            .thenComparing(Article::variant, TextOrder.ALPHABETICAL)
            .thenComparing(Article::id);

    /// Favourites first, then by name.
    static final Comparator<Article> AS_SHOWN = Comparator.comparing((Article article) -> article.favourite() == null)
            .thenComparing(BY_NAME);

    private final Article[] articles;
    private final Words words;
    private final Words firstWords;

    WordIndex(Collection<Article> all) {
        articles = all.stream()
                .map(Keyed::of)
                .sorted(Keyed.AS_SHOWN)
                .map(Keyed::article)
                .toArray(Article[]::new);
        words = Words.of(articles, WordIndex::wordsOf);
        firstWords = Words.of(articles, WordIndex::headOf);
    }

    private static Collection<String> wordsOf(Article article) {
        var words = new HashSet<String>();
        Stream.of(article.name(), article.variant(), article.code(), article.supplierReference())
                .forEach(text -> words.addAll(FoldedWords.of(text)));
        article.barcodes().forEach(barcode -> words.add(FoldedWords.fold(barcode)));
        return words;
    }

    /// The first word of a name.
    private static Collection<String> headOf(Article article) {
        return FoldedWords.of(article.name()).stream().limit(1).toList();
    }

    Collection<Article> articles() {
        return List.of(articles);
    }

    /// The first articles with a word starting with each of these: those whose name starts with a match before the
    /// others, each in display order.
    List<Article> find(List<String> beginnings, Predicate<Article> filter, int limit) {
        var others = new BitSet();
        others.set(0, articles.length);
        var leading = new BitSet();
        for (var beginning : beginnings) {
            others.and(words.beginningWith(beginning));
            leading.or(firstWords.beginningWith(beginning));
        }
        leading.and(others);
        others.andNot(leading);
        return IntStream.concat(leading.stream(), others.stream())
                .mapToObj(i -> articles[i])
                .filter(filter)
                .limit(limit)
                .toList();
    }

    /// The order of the results of [#find], for merging hits of two indexes.
    static Comparator<Article> matchOrder(List<String> beginnings) {
        return Comparator.<Article, Boolean>comparing(article -> headOf(article).stream()
                        .noneMatch(firstWord -> beginnings.stream().anyMatch(firstWord::startsWith)))
                .thenComparing(AS_SHOWN);
    }

    @Override
    public String toString() {
        return "WordIndex of " + Arrays.stream(articles).map(Article::code).toList();
    }

    /// An article with the keys of its name, for a whole catalogue is sorted at once.
    private record Keyed(Article article, CollationKey name, CollationKey variant) {

        /// As [WordIndex#AS_SHOWN].
        private static final Comparator<Keyed> AS_SHOWN = Comparator.comparing(
                        (Keyed keyed) -> keyed.article.favourite() == null)
                .thenComparing(Keyed::name)
                .thenComparing(Keyed::variant)
                .thenComparing(keyed -> keyed.article.id());

        static Keyed of(Article article) {
            return new Keyed(article, TextOrder.key(article.name()), TextOrder.key(article.variant()));
        }
    }

    /// Sorted, so that all words with the same prefix form a contiguous range.
    ///
    /// @param owners index of the article each word belongs to
    private record Words(String[] texts, int[] owners) {

        private static final char AFTER_ALL = '\uFFFF';

        private record Word(String text, int article) {}

        static Words of(Article[] articles, Function<Article, Collection<String>> wordsOf) {
            var sorted = new ArrayList<Word>();
            for (var i = 0; i < articles.length; i++) {
                for (var word : wordsOf.apply(articles[i])) {
                    sorted.add(new Word(word, i));
                }
            }
            sorted.sort(Comparator.comparing(Word::text));
            return new Words(
                    sorted.stream().map(Word::text).toArray(String[]::new),
                    sorted.stream().mapToInt(Word::article).toArray());
        }

        BitSet beginningWith(String beginning) {
            var hits = new BitSet();
            var end = lowerBound(beginning + AFTER_ALL);
            for (var i = lowerBound(beginning); i < end; i++) {
                hits.set(owners[i]);
            }
            return hits;
        }

        /// The index of the first word not before this text.
        private int lowerBound(String text) {
            var low = 0;
            var high = texts.length;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (texts[middle].compareTo(text) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
