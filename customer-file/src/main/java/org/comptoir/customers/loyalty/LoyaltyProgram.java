package org.comptoir.customers.loyalty;

import java.util.List;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.EarningRule;
import org.comptoir.customers.loyalty.rules.EarningRules;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.customers.loyalty.rules.PointsRounding;
import org.comptoir.pos.vouchers.VoucherTerm;

/// All of the shop's loyalty rules.
///
/// @param scheme the usual points, and what they are worth
/// @param rules beside the usual points
/// @param welcome points with the first purchase of a customer who never had any; 0 for none
/// @param term for how long vouchers are good that are given for points or a birthday
public record LoyaltyProgram(
        LoyaltyScheme scheme,
        PointsRounding rounding,
        List<EarningRule> rules,
        LoyaltyLevels levels,
        int welcome,
        BirthdayGift birthday,
        PointsExpiry expiry,
        PointsReward reward,
        VoucherTerm term) {

    public static final int MAX_WELCOME = 100_000;

    public static final LoyaltyProgram DEFAULT = of(LoyaltyScheme.DEFAULT);

    public LoyaltyProgram {
        rules = List.copyOf(rules);
        if (welcome < 0 || welcome > MAX_WELCOME) {
            throw new IllegalArgumentException("no welcome: " + welcome + " points");
        }
    }

    /// With nothing beside the scheme.
    public static LoyaltyProgram of(LoyaltyScheme scheme) {
        return new LoyaltyProgram(
                scheme,
                PointsRounding.WHOLE_EUROS,
                List.of(),
                LoyaltyLevels.NONE,
                0,
                new BirthdayGift.Nothing(),
                new PointsExpiry.Never(),
                new PointsReward.Nothing(),
                VoucherTerm.DEFAULT);
    }

    /// The same with other levels.
    public LoyaltyProgram with(LoyaltyLevels other) {
        return new LoyaltyProgram(scheme, rounding, rules, other, welcome, birthday, expiry, reward, term);
    }

    /// By which purchases earn.
    public EarningRules earning() {
        return new EarningRules(scheme.pointsPerEuro(), rounding, rules);
    }
}
