package org.comptoir.customers.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.Multiplier;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

class ProgramTextTest {

    private static String level(Language language, LoyaltyLevel level) {
        return new ProgramText(new Formats(language, ZoneOffset.UTC), category -> "")
                .sentence(LoyaltyProgram.DEFAULT, level);
    }

    @Test
    void saysNothingOfPointsThatALevelDoesNotMultiply() {
        var silver = new LoyaltyLevel("Argent", 500, Multiplier.ONE, Percent.whole(5));

        assertThat(level(Language.ENGLISH, silver))
                .startsWith("Argent: from 500 points earned in twelve months on. All goods cost 5% less");
        assertThat(level(Language.FRENCH, silver))
                .startsWith("Argent\u00a0: dès 500 points gagnés en douze mois. Tous les articles")
                .doesNotContain("multipli");
        assertThat(level(Language.ITALIAN, silver))
                .startsWith("Argent: da 500 punti ottenuti in dodici mesi. Tutti gli articoli")
                .doesNotContain("moltiplic");
        assertThat(level(Language.ENGLISH, new LoyaltyLevel("Or", 900, new Multiplier(200))))
                .contains("points are multiplied by 2.");
    }
}
