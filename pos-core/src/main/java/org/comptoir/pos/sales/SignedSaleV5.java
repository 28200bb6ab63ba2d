package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnReason;

/// Version 5: all of version 4, then the words of the shop's own reasons for which goods were returned. They are those
/// of the shop's list, never what a customer said; the list may change, and what was signed does not.
///
/// @param facts those of version 4, in which such a reason is another one
/// @param reasons in the order of their lines
public record SignedSaleV5(SignedSaleV4 facts, List<OwnReason> reasons) implements SignedSale {

    static final int VERSION = 5;

    /// The first line of each text of this version.
    static final String PREFIX = CanonicalText.version(VERSION).text();

    /// @param line its position in the sale
    public record OwnReason(int line, String words) {

        public OwnReason {
            if (!ReturnChoice.isWords(words)) {
                throw new IllegalArgumentException("no reason of the shop's own: " + words);
            }
        }
    }

    public SignedSaleV5 {
        reasons = List.copyOf(reasons);
    }

    /// Whether version 4 has no words for something in the sale.
    static boolean isNeededFor(Sale sale) {
        return sale.lines().stream().anyMatch(line -> isOwn(line));
    }

    private static boolean isOwn(SaleLine line) {
        return line.terms() != null && !line.terms().words().isEmpty();
    }

    static SignedSaleV5 of(Sale sale) {
        var reasons = new ArrayList<OwnReason>();
        for (var line : sale.lines()) {
            var terms = line.terms();
            if (terms != null && !terms.words().isEmpty()) {
                reasons.add(new OwnReason(line.position(), terms.words()));
            }
        }
        return new SignedSaleV5(SignedSaleV4.of(sale), reasons);
    }

    @Override
    public boolean statesWords(int position) {
        return reasons.stream().anyMatch(reason -> reason.line() == position);
    }

    /// Whether each reason is one of a line that was returned for another one than those every shop has.
    boolean isComplete() {
        return !reasons.isEmpty() && isCompleteOrEmpty();
    }

    /// The same in a later version, which may say more and no such reason.
    boolean isCompleteOrEmpty() {
        return reasons.stream().allMatch(this::isOther);
    }

    private boolean isOther(OwnReason own) {
        return facts.facts().returns().stream()
                .anyMatch(returned ->
                        returned.line() == own.line() && returned.terms().reason() == ReturnReason.OTHER);
    }

    @Override
    public String text() {
        return write(CanonicalText.version(VERSION)).text();
    }

    /// The same facts, as they stand in this and in later versions.
    CanonicalText write(CanonicalText canonical) {
        var text = facts.write(canonical).put("reasons", reasons.size());
        for (var i = 0; i < reasons.size(); i++) {
            var key = "reasons." + (i + 1) + ".";
            text.put(key + "line", reasons.get(i).line())
                    .put(key + "words", reasons.get(i).words());
        }
        return text;
    }

    static SignedSaleV5 read(CanonicalReader reader) {
        return new SignedSaleV5(
                SignedSaleV4.read(reader),
                reader.list(
                        "reasons",
                        "reasons.",
                        key -> new OwnReason(reader.whole(key + "line"), reader.text(key + "words"))));
    }
}
