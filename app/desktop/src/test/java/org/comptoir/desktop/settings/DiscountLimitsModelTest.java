package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscountLimitsModelTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatEachRoleMayTakeOffAndTellsTheFieldThatIsWrong() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var settings = office.shop().settings();
            var model = new DiscountLimitsModel(office.context(Language.ENGLISH), settings);
            model.load();
            assertThat(model.entry(Role.CASHIER).percent().get()).isEqualTo("20");

            model.entry(Role.CASHIER).percent().set("101");
            model.entry(Role.MANAGER).percent().set("33,5 %");
            model.save();
            assertThat(model.entry(Role.CASHIER).fault().get()).contains("0 to 100");
            assertThat(model.entry(Role.MANAGER).fault().get()).isEmpty();
            assertThat(DiscountLimits.of(settings::get)).isEqualTo(DiscountLimits.DEFAULT);

            model.entry(Role.CASHIER).percent().set("0");
            model.save();
            assertThat(DiscountLimits.of(settings::get).of(Role.CASHIER)).isEqualTo(Percent.ZERO);
            assertThat(DiscountLimits.of(settings::get).of(Role.MANAGER)).isEqualTo(Percent.of("33.5"));
            assertThat(office.shop()
                            .verifier()
                            .verify(office.owner(), rows -> {})
                            .isSound())
                    .isTrue();
        }
    }
}
