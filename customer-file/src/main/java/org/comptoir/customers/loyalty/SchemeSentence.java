package org.comptoir.customers.loyalty;

import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// A scheme's rules explained to a customer: one sentence and one worked example.
public final class SchemeSentence {

    private SchemeSentence() {}

    public static String rule(LoyaltyScheme scheme, Formats formats) {
        var texts = Texts.of("loyalty", formats.language());
        if (scheme.pointsPerEuro() == 0) {
            return texts.get("loyalty.rule.nothing");
        }
        if (!scheme.valueOfPoint().isPositive()) {
            return texts.get("loyalty.rule.collect", scheme.pointsPerEuro());
        }
        return texts.get(
                "loyalty.rule.spend",
                scheme.pointsPerEuro(),
                formats.money(scheme.valueOfPoint()),
                scheme.minimumRedemption());
    }

    /// What a purchase earns by all rules of a usual day.
    public static String example(LoyaltyProgram program, Formats formats) {
        var texts = Texts.of("loyalty", formats.language());
        var scheme = program.scheme();
        var earned = ProgramText.usual(program);
        if (earned == 0) {
            return "";
        }
        var purchase = texts.get("loyalty.example.earn", formats.money(ProgramText.example()), earned);
        if (!scheme.valueOfPoint().isPositive()) {
            return purchase;
        }
        var minimum = scheme.minimumRedemption();
        return purchase + " " + texts.get("loyalty.example.spend", minimum, formats.money(scheme.worth(minimum)));
    }
}
