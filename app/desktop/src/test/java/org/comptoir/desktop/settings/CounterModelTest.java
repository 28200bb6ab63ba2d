package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.sales.parked.ParkWords;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.customers.CustomerSight;
import org.comptoir.shop.customers.SeenDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CounterModelTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatEachRoleSeesAndTheWords() {
        try (var office = ScreenFixture.founded(folder.resolve("shop"), Language.ENGLISH)) {
            var settings = office.shop().settings();
            var model = new CounterModel(office.context(Language.ENGLISH), settings);
            model.load();
            assertThat(model.seen(Role.CASHIER, SeenDetail.DEBT).get()).isTrue();
            assertThat(model.wordsProperty().get()).contains("Back tonight");

            model.wordsProperty().set("x".repeat(ParkWords.MAX_LENGTH + 1));
            model.save();
            assertThat(ParkWords.of(settings::get)).isEmpty();
            assertThat(model.messages().faultOf(CounterModel.WORDS).get()).contains("40");

            model.wordsProperty().set("Cabin 1\n\n  Garden  ");
            model.sizesProperty().set("Shoes\nSHOES");
            model.save();
            assertThat(model.messages().faultOf(CounterModel.SIZES).get()).contains("30");
            model.sizesProperty().set("Shoes\nRing");
            model.seen(Role.CASHIER, SeenDetail.DEBT).set(false);
            model.save();
            assertThat(ParkWords.of(settings::get).orElseThrow().offered()).containsExactly("Cabin 1", "Garden");
            assertThat(SizeNames.of(settings::get).names()).containsExactly("Shoes", "Ring");
            assertThat(CustomerSight.of(settings::get).of(Role.CASHIER))
                    .isEqualTo(EnumSet.complementOf(EnumSet.of(SeenDetail.DEBT)));
            assertThat(CustomerSight.of(settings::get).of(Role.MANAGER)).contains(SeenDetail.DEBT);
            assertThat(office.shop()
                            .verifier()
                            .verify(office.owner(), rows -> {})
                            .isSound())
                    .isTrue();
        }
    }
}
