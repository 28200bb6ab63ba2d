package org.comptoir.pos.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
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

    private static final char AFTER_ALL = '\uFFFF';

    private record Word(String text, int article) {}

    private final Article[] articles;
    private final String[] words;
    private final int[] owners;

    WordIndex(Collection<Article> all) {
        articles = all.stream().sorted(AS_SHOWN).toArray(Article[]::new);
        var sorted = new ArrayList<Word>();
        for (var i = 0; i < articles.length; i++) {
            for (var word : wordsOf(articles[i])) {
                sorted.add(new Word(word, i));
            }
        }
        sorted.sort(Comparator.comparing(Word::text));
        words = sorted.stream().map(Word::text).toArray(String[]::new);
        owners = sorted.stream().mapToInt(Word::article).toArray();
    }

    private static Collection<String> wordsOf(Article article) {
        var found = new HashSet<String>();
        Stream.of(article.name(), article.variant(), article.code(), article.supplierReference())
                .forEach(text -> found.addAll(FoldedWords.of(text)));
        article.barcodes().forEach(barcode -> found.add(FoldedWords.fold(barcode)));
        return found;
    }

    Collection<Article> articles() {
        return List.of(articles);
    }

    /// The first so many articles that have a word beginning with each of these, as they are shown.
    List<Article> find(List<String> beginnings, Predicate<Article> wanted, int limit) {
        var hits = new BitSet();
        hits.set(0, articles.length);
        beginnings.forEach(beginning -> hits.and(having(beginning)));
        return hits.stream()
                .mapToObj(i -> articles[i])
                .filter(wanted)
                .limit(limit)
                .toList();
    }

    private BitSet having(String beginning) {
        var hits = new BitSet(articles.length);
        var end = place(beginning + AFTER_ALL);
        for (var i = place(beginning); i < end; i++) {
            hits.set(owners[i]);
        }
        return hits;
    }

    /// Where the first word stands that is not before this text.
    private int place(String text) {
        var low = 0;
        var high = words.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (words[middle].compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return "WordIndex of " + Arrays.stream(articles).map(Article::code).toList();
    }
}
