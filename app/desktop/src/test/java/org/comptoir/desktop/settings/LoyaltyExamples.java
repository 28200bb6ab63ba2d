package org.comptoir.desktop.settings;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.loyalty.LoyaltyProgram;
import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.EarningRule;
import org.comptoir.customers.loyalty.rules.LevelBasis;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.customers.loyalty.rules.Multiplier;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.customers.loyalty.rules.PointsRounding;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.vouchers.VoucherTerm;

/// A shop that uses every kind of loyalty rule.
final class LoyaltyExamples {

    private LoyaltyExamples() {}

    static void give(ScreenFixture office) {
        var program = new LoyaltyProgram(
                LoyaltyScheme.DEFAULT,
                PointsRounding.WHOLE_EUROS,
                List.of(
                        new EarningRule.TagRate(new CustomerGroup("Fidèle"), 2),
                        new EarningRule.OnWeekdays(
                                Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY), new Multiplier(150))),
                new LoyaltyLevels(
                        LevelBasis.POINTS,
                        List.of(
                                new LoyaltyLevel("Argent", 300, new Multiplier(125)),
                                new LoyaltyLevel("Or", 1000, new Multiplier(200)))),
                20,
                new BirthdayGift.OfVoucher(Money.euros(5), 7),
                new PointsExpiry.AfterEarning(24),
                new PointsReward.OfVoucher(500, Money.euros(10), false),
                new VoucherTerm(6));
        office.shop().customerFile().loyalty().changeProgram(office.owner(), program);
    }
}
