package org.comptoir.pos.catalogue.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.pos.catalogue.FoldedWords;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.scan.Ean;

/// Parses single cells in any of the program's languages.
final class CellWords {

    private static final Set<String> WEIGHT = Set.of("weight", "kg", "kilo", "kilogram", "poids", "peso");
    private static final Set<String> PIECE =
            Set.of("piece", "pieces", "unit", "unite", "unita", "u", "pce", "pezzo", "pezzi", "pz", "pc");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "oui", "o", "vrai", "si", "s", "vero", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "non", "faux", "falso");

    private CellWords() {}

    static Optional<SoldBy> soldBy(String text) {
        var word = word(text);
        if (WEIGHT.contains(word)) {
            return Optional.of(SoldBy.WEIGHT);
        }
        return PIECE.contains(word) ? Optional.of(SoldBy.PIECE) : Optional.empty();
    }

    static Optional<Boolean> yesOrNo(String text) {
        var word = word(text);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    static Optional<Integer> position(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /// Spreadsheets remove the leading zero of a barcode; it is restored if the check digit is then valid.
    static String withLostZero(String barcode) {
        var restored = "0" + barcode;
        return (barcode.length() == 7 || barcode.length() == 11) && Ean.isValid(restored) ? restored : barcode;
    }

    private static String word(String text) {
        return String.join(" ", List.copyOf(FoldedWords.of(text)));
    }
}
