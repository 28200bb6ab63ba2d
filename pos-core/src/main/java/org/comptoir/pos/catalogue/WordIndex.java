package org.comptoir.pos.catalogue;

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

/// Articles by the beginnings of their words, unchangeable. The words are sorted, so that each beginning is one stretch
/// of them; the articles are sorted as they are shown, so that the first hits are the ones wanted.
final class WordIndex {

    /// Favourites first, then by name.
    static final Comparator<Article> AS_SHOWN = Comparator.comparing((Article article) -> article.favourite() == null)
            .thenComparing(Article::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Article::variant, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Article::id);

    private final Article[] articles;
    private final Words words;
    private final Words heads;

    WordIndex(Collection<Article> all) {
        articles = all.stream().sorted(AS_SHOWN).toArray(Article[]::new);
        words = Words.of(articles, WordIndex::wordsOf);
        heads = Words.of(articles, WordIndex::headOf);
    }

    private static Collection<String> wordsOf(Article article) {
        var found = new HashSet<String>();
        Stream.of(article.name(), article.variant(), article.code(), article.supplierReference())
                .forEach(text -> found.addAll(FoldedWords.of(text)));
        article.barcodes().forEach(barcode -> found.add(FoldedWords.fold(barcode)));
        return found;
    }

    /// The word that a name begins with.
    private static Collection<String> headOf(Article article) {
        return FoldedWords.of(article.name()).stream().limit(1).toList();
    }

    Collection<Article> articles() {
        return List.of(articles);
    }

    /// The first so many articles that have a word beginning with each of these: those whose name begins so before the
    /// others, all as they are shown.
    List<Article> find(List<String> beginnings, Predicate<Article> wanted, int limit) {
        var others = new BitSet();
        others.set(0, articles.length);
        var begun = new BitSet();
        for (var beginning : beginnings) {
            others.and(words.beginningWith(beginning));
            begun.or(heads.beginningWith(beginning));
        }
        begun.and(others);
        others.andNot(begun);
        return IntStream.concat(begun.stream(), others.stream())
                .mapToObj(i -> articles[i])
                .filter(wanted)
                .limit(limit)
                .toList();
    }

    /// The order of what [#find] finds, for hits of two indexes.
    static Comparator<Article> found(List<String> beginnings) {
        return Comparator.<Article, Boolean>comparing(article -> headOf(article).stream()
                        .noneMatch(head -> beginnings.stream().anyMatch(head::startsWith)))
                .thenComparing(AS_SHOWN);
    }

    @Override
    public String toString() {
        return "WordIndex of " + Arrays.stream(articles).map(Article::code).toList();
    }

    /// Sorted, so that all with the same beginning are one stretch.
    ///
    /// @param owners the place of the article that has the word, for each
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
            var end = place(beginning + AFTER_ALL);
            for (var i = place(beginning); i < end; i++) {
                hits.set(owners[i]);
            }
            return hits;
        }

        /// Where the first word stands that is not before this text.
        private int place(String text) {
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
