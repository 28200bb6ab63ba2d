package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.settings.LoyaltyGiftsModel.ExpiryChoice;
import org.comptoir.desktop.settings.LoyaltyGiftsModel.RewardChoice;
import org.comptoir.desktop.settings.LoyaltyRulesModel.RuleChoice;
import org.comptoir.pos.catalogue.category.CategoryColour;
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
                    office.shop().customerFile().loyalty(),
                    office.shop().counter().catalogue());
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

    @Test
    void keepsRulesLevelsAndGiftsAndTellsEachInASentence() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var loyalty = office.shop().customerFile().loyalty();
            var catalogue = office.shop().counter().catalogue();
            catalogue.addCategory(office.owner(), "Thés", CategoryColour.GROCERY);
            var points = new LoyaltyModel(office.context(Language.ENGLISH), loyalty, catalogue);
            points.load();
            var rules = points.rules();
            rules.kindProperty().set(RuleChoice.CATEGORY);
            rules.addRule();
            assertThat(points.messages().faultOf(LoyaltyRulesModel.RULE_FIELD).get())
                    .isEqualTo("Choose a category.");
            rules.categoryProperty().set(rules.categories().getFirst());
            rules.rateProperty().set("3");
            rules.addRule();
            rules.kindProperty().set(RuleChoice.WEEKDAYS);
            rules.addRule();
            assertThat(points.messages().faultOf(LoyaltyRulesModel.RULE_FIELD).get())
                    .isEqualTo("Choose at least one day.");
            rules.choose(DayOfWeek.SATURDAY, true);
            rules.timesProperty().set("1,5");
            rules.addRule();
            rules.levelNameProperty().set("Gold");
            rules.thresholdProperty().set("500");
            rules.levelTimesProperty().set("2");
            rules.levelDiscountProperty().set("10");
            rules.addLevel();
            points.gifts().rewardProperty().set(RewardChoice.AUTOMATIC);
            points.save();
            assertThat(points.messages().faultOf(LoyaltyGiftsModel.REWARD_FIELD).get())
                    .isNotEmpty();
            points.gifts().rewardPointsProperty().set("200");
            points.gifts().rewardWorthProperty().set(Money.euros(5));
            points.gifts().expiryProperty().set(ExpiryChoice.EARNED);
            points.gifts().monthsProperty().set("18");
            points.save();

            assertThat(points.sentences())
                    .contains(
                            "Thés: each euro earns 3 points, whoever buys it. A purchase of €35.90 earns 105.",
                            "Saturday: points are multiplied by 1.5. A purchase of €35.90 earns 52.",
                            "Gold: from 500 points earned in twelve months on, points are multiplied by 2."
                                    + " A purchase of €35.90 earns 70. All goods cost 10% less, unless a promotion takes"
                                    + " off more: €35.90 become €32.31.",
                            "200 points become a voucher of €5.00 by themselves.",
                            "Points end 18 months after they were earned, the oldest first.");
            var again = new LoyaltyModel(office.context(Language.ENGLISH), loyalty, catalogue);
            again.load();
            assertThat(again.sentences()).isEqualTo(points.sentences());
            again.rules().remove(again.rules().levels().getFirst());
            again.save();
            assertThat(loyalty.program().levels().all()).isEmpty();
            assertThat(loyalty.program().rules()).hasSize(2);
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
