package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoyaltyModelTest {

    @TempDir
    Path folder;

    @Test
    void tellsTheRuleInASentence() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var points = new LoyaltyModel(
                    office.context(Language.ENGLISH),
                    office.shop().customerFile().loyalty());
            points.load();
            points.perEuroProperty().set("2");
            points.valueProperty().set(Money.ofCents(5));
            assertThat(points.sentenceProperty().get()).contains("2").contains("€0.05");
            points.save();
            assertThat(office.shop().customerFile().loyalty().scheme().pointsPerEuro())
                    .isEqualTo(2);
            points.leastProperty().set("none");
            points.save();
            assertThat(points.messages().faultOf(LoyaltyModel.LEAST_FIELD).get())
                    .isNotEmpty();
            assertThat(points.messages().faultOf(LoyaltyModel.PER_EURO_FIELD).get())
                    .isEmpty();
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
