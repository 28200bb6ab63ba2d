package org.comptoir.customers.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// What was typed, as the questions put to the index, the strictest first. In each, every word is required.
record TypedQuery(List<Query> exact, List<Query> alike) {

    private static final int MIN_TAIL_LENGTH = 3;
    private static final int MIN_WITH_ERROR_LENGTH = 4;
    private static final int MIN_BEGINNING_WITH_ERROR_LENGTH = 5;
    private static final int MAX_WORDS = 12;

    /// How near a word must come.
    private enum Nearness {
        /// Each word as it is.
        WHOLE,
        /// Each word as a beginning, or as the end of a telephone.
        BEGINNING,
        /// Also as a stretch of an e-mail address.
        STRETCH,
        /// Also with one letter wrong, missing, too many or swapped.
        ALIKE,
        /// Also as a beginning that has such an error.
        BEGINS_ALIKE
    }

    static TypedQuery of(String typed) {
        var words = grouped(QueryWords.typed(typed.replace("(0)", " ")));
        if (words.isEmpty()) {
            return new TypedQuery(List.of(), List.of());
        }
        return new TypedQuery(
                List.of(all(words, Nearness.WHOLE), all(words, Nearness.BEGINNING), all(words, Nearness.STRETCH)),
                List.of(all(words, Nearness.ALIKE), all(words, Nearness.BEGINS_ALIKE)));
    }

    /// Words of digits that follow one another may be one telephone number, however it was grouped.
    private static List<List<String>> grouped(List<String> words) {
        var groups = new ArrayList<List<String>>();
        for (var word : words.subList(0, Math.min(words.size(), MAX_WORDS))) {
            if (QueryWords.isDigits(word)
                    && !groups.isEmpty()
                    && QueryWords.isDigits(groups.getLast().getLast())) {
                groups.getLast().add(word);
            } else {
                groups.add(new ArrayList<>(List.of(word)));
            }
        }
        return groups;
    }

    private static Query all(List<List<String>> groups, Nearness nearness) {
        var all = new BooleanQuery.Builder();
        groups.forEach(group -> all.add(group(group, nearness), Occur.FILTER));
        return new ConstantScoreQuery(all.build());
    }

    private static Query group(List<String> group, Nearness nearness) {
        if (group.size() == 1) {
            return word(group.getFirst(), nearness);
        }
        var each = new BooleanQuery.Builder();
        group.forEach(word -> each.add(word(word, nearness), Occur.FILTER));
        return any(each.build(), word(String.join("", group), nearness));
    }

    private static Query word(String word, Nearness nearness) {
        var term = new Term(CustomerDocument.WORD, word);
        if (QueryWords.isDigits(word)) {
            return nearness == Nearness.WHOLE ? new TermQuery(term) : digits(word);
        }
        var length = word.codePointCount(0, word.length());
        return switch (nearness) {
            case WHOLE -> new TermQuery(term);
            case BEGINNING -> new PrefixQuery(term);
            case STRETCH -> stretch(word);
            case ALIKE -> length < MIN_WITH_ERROR_LENGTH ? stretch(word) : any(stretch(word), new FuzzyQuery(term, 1));
            case BEGINS_ALIKE ->
                length < MIN_BEGINNING_WITH_ERROR_LENGTH
                        ? word(word, Nearness.ALIKE)
                        : any(word(word, Nearness.ALIKE), beginsAlike(word));
        };
    }

    private static Query digits(String digits) {
        var beginning = new PrefixQuery(new Term(CustomerDocument.WORD, digits));
        if (digits.length() < MIN_TAIL_LENGTH) {
            return beginning;
        }
        var international = digits.startsWith("00") ? digits.substring(2) : digits;
        return any(
                beginning,
                new PrefixQuery(new Term(CustomerDocument.TAIL, CustomerDocument.reversed(digits))),
                new PrefixQuery(new Term(CustomerDocument.TAIL, CustomerDocument.reversed(international))),
                new PrefixQuery(new Term(CustomerDocument.MAIL, digits)));
    }

    private static Query stretch(String word) {
        var beginning = new PrefixQuery(new Term(CustomerDocument.WORD, word));
        return word.length() < CustomerDocument.MIN_STRETCH_LENGTH
                ? beginning
                : any(beginning, new PrefixQuery(new Term(CustomerDocument.MAIL, word)));
    }

    /// The first letter is taken to be right: without that, half of the words there are would resemble.
    private static Query beginsAlike(String word) {
        var first = Character.charCount(word.codePointAt(0));
        var near = new LevenshteinAutomata(word.substring(first), true).toAutomaton(1);
        var automaton = Operations.concatenate(
                List.of(Automata.makeString(word.substring(0, first)), near, Automata.makeAnyString()));
        var deterministic = Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new AutomatonQuery(new Term(CustomerDocument.WORD, word), deterministic);
    }

    private static Query any(Query... queries) {
        var any = new BooleanQuery.Builder();
        for (var query : queries) {
            any.add(query, Occur.SHOULD);
        }
        return any.build();
    }
}
