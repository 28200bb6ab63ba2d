package org.comptoir.program.demo;

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
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.vouchers.VoucherTerm;
import org.comptoir.shop.open.OpenShop;

/// The demo's loyalty rules: two levels, a quiet day with more points, a birthday gift, and points that end.
final class DemoLoyalty {

    private DemoLoyalty() {}

    static void give(OpenShop shop, SignedInStaff by) {
        var rules = new LoyaltyProgram(
                LoyaltyScheme.DEFAULT,
                PointsRounding.WHOLE_EUROS,
                List.of(new EarningRule.OnWeekdays(Set.of(DayOfWeek.TUESDAY), new Multiplier(200))),
                new LoyaltyLevels(
                        LevelBasis.POINTS,
                        List.of(
                                new LoyaltyLevel("Argent", 300, new Multiplier(125)),
                                new LoyaltyLevel("Or", 800, new Multiplier(150)))),
                0,
                new BirthdayGift.OfVoucher(Money.euros(5), 7),
                new PointsExpiry.AfterEarning(24),
                new PointsReward.Nothing(),
                VoucherTerm.DEFAULT);
        shop.customerFile().loyalty().changeProgram(by, rules);
    }
}
