package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.ReturnReasons;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnRulesModelTest {

    @TempDir
    Path folder;

    @Test
    void keepsDaysAndReasonsAndTellsWhatIsNone() {
        try (var office = ScreenFixture.founded(folder, Language.ENGLISH)) {
            var settings = office.shop().settings();
            var model = new ReturnRulesModel(office.context(Language.ENGLISH), settings);
            model.load();
            assertThat(model.daysProperty().get()).isEmpty();

            model.daysProperty().set("a month");
            model.savePeriod();
            assertThat(model.messages().faultOf(ReturnRulesModel.PERIOD).get()).contains("3650");
            model.daysProperty().set("30");
            model.savePeriod();
            assertThat(ReturnPeriod.of(settings::get)).isEqualTo(new ReturnPeriod(30));

            model.wordsProperty().set("x".repeat(41));
            model.saveWords();
            assertThat(model.messages().faultOf(ReturnRulesModel.REASONS).get()).contains("40");
            model.wordsProperty().set(" Got it twice ");
            model.saveWords();
            assertThat(model.wordsProperty().get()).isEmpty();
            model.wordsProperty().set("GOT IT TWICE");
            model.saveWords();
            assertThat(model.messages().faultOf(ReturnRulesModel.REASONS).get()).contains("already");

            var own = ReturnChoice.own("Got it twice");
            model.rename(own);
            model.wordsProperty().set("Had it already");
            model.saveWords();
            var renamed = own.renamed("Had it already");
            assertThat(ReturnReasons.of(settings::get).all()).contains(renamed).doesNotContain(own);
            assertThat(model.renamedProperty().get()).isNull();

            model.change(renamed, ReturnedGoods.WRITTEN_OFF);
            assertThat(ReturnReasons.of(settings::get).all()).contains(renamed.with(ReturnedGoods.WRITTEN_OFF));
            for (var i = 0; i < 7; i++) {
                model.offer(model.reasonsProperty().get().offered().getFirst(), false);
            }
            assertThat(model.messages().faultOf(ReturnRulesModel.REASONS).get()).contains("At least one");
            var kept = ReturnReasons.of(settings::get);
            assertThat(kept.offered()).hasSize(1);
            assertThat(kept.all()).as("none is deleted").hasSize(7);
            assertThat(model.detail(kept.all().getFirst())).contains("no longer offered");
        }
    }
}
