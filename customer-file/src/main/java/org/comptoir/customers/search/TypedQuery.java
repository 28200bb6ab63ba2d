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
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Transition;

/// The text typed, as index queries that each require every word. They are created one at a time, as the tolerant ones
/// take longer to create than a strict one takes to answer.
///
/// @param words in groups: consecutive words of digits may be one telephone number, however it was grouped
record TypedQuery(List<List<String>> words) {

    private static final int MIN_TAIL_LENGTH = 3;
    private static final int MIN_WITH_ERROR_LENGTH = 4;
    private static final int MIN_BEGINNING_WITH_ERROR_LENGTH = 5;
    private static final int MAX_WORDS = 12;

    /// How closely a word must match.
    enum Nearness {
        /// The whole word.
        WHOLE,
        /// As a prefix, or as the end of a telephone number.
        BEGINNING,
        /// Also as a part of an e-mail address.
        STRETCH,
        /// Also with one letter after the first wrong, missing, added or swapped.
        ALIKE,
        /// Also as a prefix with such an error.
        BEGINS_ALIKE,
        /// Also with an error in the first letter, for which every word of the index is compared.
        ALIKE_THROUGHOUT;

        /// From the strictest to the most complete.
        static final List<Nearness> EXACT = List.of(WHOLE, BEGINNING, STRETCH);

        static final List<Nearness> TOLERANT = List.of(ALIKE, BEGINS_ALIKE);
    }

    static TypedQuery of(String typed) {
        return new TypedQuery(grouped(QueryWords.typed(typed.replace("(0)", " "))));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Query query(Nearness nearness) {
        var all = new BooleanQuery.Builder();
        words.forEach(group -> all.add(group(group, nearness), Occur.FILTER));
        return new ConstantScoreQuery(all.build());
    }

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

    private static Query group(List<String> group, Nearness nearness) {
        if (group.size() == 1) {
            return word(group.getFirst(), nearness);
        }
        var query = new BooleanQuery.Builder();
        group.forEach(word -> query.add(word(word, nearness), Occur.FILTER));
        return anyOf(query.build(), word(String.join("", group), nearness));
    }

    private static Query word(String word, Nearness nearness) {
        var term = new Term(IndexedCustomer.WORD, word);
        if (QueryWords.isDigits(word)) {
            return nearness == Nearness.WHOLE ? new TermQuery(term) : digits(word);
        }
        var length = word.codePointCount(0, word.length());
        return switch (nearness) {
            case WHOLE -> new TermQuery(term);
            case BEGINNING -> new PrefixQuery(term);
            case STRETCH -> stretch(word);
            case ALIKE ->
                length < MIN_WITH_ERROR_LENGTH ? stretch(word) : anyOf(stretch(word), new FuzzyQuery(term, 1, 1));
            case BEGINS_ALIKE ->
                length < MIN_BEGINNING_WITH_ERROR_LENGTH
                        ? word(word, Nearness.ALIKE)
                        : anyOf(stretch(word), beginsAlike(word));
            case ALIKE_THROUGHOUT ->
                length < MIN_WITH_ERROR_LENGTH ? stretch(word) : anyOf(stretch(word), new FuzzyQuery(term, 1));
        };
    }

    private static Query digits(String digits) {
        var beginning = new PrefixQuery(new Term(IndexedCustomer.WORD, digits));
        if (digits.length() < MIN_TAIL_LENGTH) {
            return beginning;
        }
        var international = digits.startsWith("00") ? digits.substring(2) : digits;
        return anyOf(
                beginning,
                new PrefixQuery(new Term(IndexedCustomer.TAIL, IndexedCustomer.reversed(digits))),
                new PrefixQuery(new Term(IndexedCustomer.TAIL, IndexedCustomer.reversed(international))),
                new PrefixQuery(new Term(IndexedCustomer.MAIL, digits)));
    }

    private static Query stretch(String word) {
        var beginning = new PrefixQuery(new Term(IndexedCustomer.WORD, word));
        return word.length() < IndexedCustomer.MIN_STRETCH_LENGTH
                ? beginning
                : anyOf(beginning, new PrefixQuery(new Term(IndexedCustomer.MAIL, word)));
    }

    /// The first letter is assumed to be right; otherwise half of all words would match.
    private static Query beginsAlike(String word) {
        var first = Character.charCount(word.codePointAt(0));
        var similar = new LevenshteinAutomata(word.substring(first), true).toAutomaton(1, word.substring(0, first));
        return new AutomatonQuery(new Term(IndexedCustomer.WORD, word), followedByAnything(similar));
    }

    /// The words that begin with one this deterministic automaton accepts: whatever follows an accepted beginning is
    /// accepted. Unlike a concatenation, it needs no determinizing, which takes longer than the search.
    private static Automaton followedByAnything(Automaton beginning) {
        var states = beginning.getNumStates();
        var automaton = new Automaton(states, beginning.getNumTransitions());
        var transition = new Transition();
        for (var state = 0; state < states; state++) {
            automaton.createState();
        }
        for (var state = 0; state < states; state++) {
            if (beginning.isAccept(state)) {
                automaton.setAccept(state, true);
                automaton.addTransition(state, state, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
                continue;
            }
            for (var count = beginning.initTransition(state, transition); count > 0; count--) {
                beginning.getNextTransition(transition);
                automaton.addTransition(state, transition.dest, transition.min, transition.max);
            }
        }
        automaton.finishState();
        return automaton;
    }

    private static Query anyOf(Query... queries) {
        var any = new BooleanQuery.Builder();
        for (var query : queries) {
            any.add(query, Occur.SHOULD);
        }
        return any.build();
    }
}
