package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.scan.LabelMeasure;
import org.comptoir.pos.scan.LabelPattern;
import org.comptoir.pos.scan.LabelPatterns;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelPatternsModelTest {

    @TempDir
    Path folder;

    @Test
    void addsRemovesAndRefusesForms() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var settings = office.shop().settings();
            var model = new LabelPatternsModel(office.context(Language.FRENCH), settings);
            model.load();
            assertThat(model.patternsProperty().get()).isEqualTo(LabelPatterns.DEFAULT);

            model.measureProperty().set(LabelMeasure.PRICE);
            model.maskProperty().set(" 24....*{NNNDD} ");
            model.add();
            var added = new LabelPattern(LabelMeasure.PRICE, "24....*{NNNDD}");
            assertThat(LabelPatterns.of(settings::get)).isEqualTo(LabelPatterns.DEFAULT.with(added));
            assertThat(model.maskProperty().get()).isEmpty();

            model.maskProperty().set("21.....{NNNDD}");
            model.add();
            assertThat(model.messages().faultOf(LabelPatternsModel.MASK).get()).contains("21.....{NNDDD}");
            assertThat(model.maskProperty().get()).isEqualTo("21.....{NNNDD}");
            assertThat(LabelPatterns.of(settings::get).list()).hasSize(3);

            model.remove(added);
            assertThat(LabelPatterns.of(settings::get)).isEqualTo(LabelPatterns.DEFAULT);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void showsWhatACodeMeans() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var model = new LabelPatternsModel(
                    office.context(Language.FRENCH), office.shop().settings());
            model.load();
            assertThat(model.meaningBinding().get()).isEmpty();

            model.triedProperty().set("2100123003501");
            assertThat(model.meaningBinding().get()).contains("123", "0,35", "2100123000005");
            model.triedProperty().set("2200123003508");
            assertThat(model.meaningBinding().get()).contains("123", "3,50");
            model.triedProperty().set("2500123003509");
            var unknown = model.meaningBinding().get();
            model.triedProperty().set("3760000000000");
            assertThat(model.meaningBinding().get()).isNotEmpty().isNotEqualTo(unknown);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesBracesAsTheyAreTyped(Language language) {
        try (var office = ScreenFixture.founded(folder, language)) {
            assertThat(office.context(language).texts("settings").get("settings.labels.hint"))
                    .contains("21.....{NNDDD}", "22.....{NNNDD}");
        }
    }
}
