package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VatRatesModelTest {

    @TempDir
    Path folder;

    @Test
    void changesARateAndRefusesWhatIsNone() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var settings = office.shop().settings();
            var rates = new VatRatesModel(office.context(Language.ENGLISH), settings);
            rates.load();
            rates.save("n", "19,6", "Taux normal");
            assertThat(settings.taxRates()).anySatisfy(rate -> {
                assertThat(rate.code()).isEqualTo(TaxCode.of("N"));
                assertThat(rate.rate()).isEqualTo(Percent.of("19.6"));
            });
            rates.save("n", "190", "Taux normal");
            assertThat(rates.messages().posted()).isEmpty();
            assertThat(rates.messages().faultOf(VatRatesModel.RATE).get()).isNotEmpty();
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
