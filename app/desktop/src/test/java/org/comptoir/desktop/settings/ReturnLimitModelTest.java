package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.UnreceiptedLimit;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnLimitModelTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheLimitAndTellsWhatIsNone() {
        try (var office = ScreenFixture.founded(folder, Language.ENGLISH)) {
            var settings = office.shop().settings();
            var model = new ReturnLimitModel(office.context(Language.ENGLISH), settings);
            model.load();
            assertThat(model.mostProperty().get()).isEqualTo("50.00");

            model.mostProperty().set("none");
            model.save();
            assertThat(model.messages().faultOf(ReturnLimitModel.TOPIC).get()).contains("from 0");
            assertThat(UnreceiptedLimit.of(settings::get)).isEqualTo(UnreceiptedLimit.DEFAULT);

            model.mostProperty().set("20");
            model.save();
            assertThat(UnreceiptedLimit.of(settings::get)).isEqualTo(new UnreceiptedLimit(Money.euros(20)));
        }
    }
}
