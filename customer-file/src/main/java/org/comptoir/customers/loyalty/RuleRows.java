package org.comptoir.customers.loyalty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.EarningRule;
import org.comptoir.customers.loyalty.rules.EarningRule.BetweenDates;
import org.comptoir.customers.loyalty.rules.EarningRule.CategoryRate;
import org.comptoir.customers.loyalty.rules.EarningRule.OnWeekdays;
import org.comptoir.customers.loyalty.rules.EarningRule.TagRate;
import org.comptoir.customers.loyalty.rules.LevelBasis;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.customers.loyalty.rules.Multiplier;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.customers.loyalty.rules.PointsRounding;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.vouchers.VoucherTerm;

/// The rules as rows, and the rows as rules.
final class RuleRows {

    private static final String AUTOMATIC = "AUTOMATIC";
    private static final String ASKED = "ASKED";

    private RuleRows() {}

    static List<LoyaltyRuleRow> of(LoyaltyProgram program) {
        var rows = new ArrayList<LoyaltyRuleRow>();
        rows.add(row(RuleKind.ROUNDING, program.rounding().name(), 0));
        program.rules().forEach(rule -> rows.add(of(rule)));
        if (!program.levels().all().isEmpty()) {
            rows.add(row(RuleKind.LEVEL_BASIS, program.levels().basis().name(), 0));
        }
        program.levels()
                .all()
                .forEach(level -> rows.add(LoyaltyRuleRow.of(
                        RuleKind.LEVEL,
                        level.name(),
                        Integer.toString(level.multiplier().hundredths()),
                        level.isDiscounted() ? Integer.toString(level.discount().basisPoints()) : "",
                        level.threshold())));
        if (program.welcome() > 0) {
            rows.add(row(RuleKind.WELCOME, "", program.welcome()));
        }
        of(program.birthday()).forEach(rows::add);
        of(program.expiry()).forEach(rows::add);
        of(program.reward()).forEach(rows::add);
        rows.add(row(RuleKind.VOUCHER_TERM, "", program.term().months()));
        return rows;
    }

    private static LoyaltyRuleRow row(RuleKind kind, String first, long amount) {
        return LoyaltyRuleRow.of(kind, "", first, "", amount);
    }

    private static LoyaltyRuleRow of(EarningRule rule) {
        return switch (rule) {
            case CategoryRate(var category, var rate) -> row(RuleKind.CATEGORY, Long.toString(category.value()), rate);
            case TagRate(var group, var rate) -> LoyaltyRuleRow.of(RuleKind.TAG, group.tag(), "", "", rate);
            case OnWeekdays weekly ->
                row(RuleKind.WEEKDAYS, numbers(weekly), weekly.multiplier().hundredths());
            case BetweenDates(var from, var to, var times) ->
                LoyaltyRuleRow.of(RuleKind.DATES, "", from.toString(), to.toString(), times.hundredths());
        };
    }

    private static String numbers(OnWeekdays weekly) {
        return weekly.inOrder().stream()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static Stream<LoyaltyRuleRow> of(BirthdayGift gift) {
        return switch (gift) {
            case BirthdayGift.Nothing() -> Stream.empty();
            case BirthdayGift.OfPoints(var points, var days) ->
                Stream.of(row(RuleKind.BIRTHDAY_POINTS, Integer.toString(days), points));
            case BirthdayGift.OfVoucher(var worth, var days) ->
                Stream.of(row(RuleKind.BIRTHDAY_VOUCHER, Integer.toString(days), worth.cents()));
        };
    }

    private static Stream<LoyaltyRuleRow> of(PointsExpiry expiry) {
        return switch (expiry) {
            case PointsExpiry.Never() -> Stream.empty();
            case PointsExpiry.AfterEarning(var months) -> Stream.of(row(RuleKind.EXPIRY_EARNED, "", months));
            case PointsExpiry.AfterLastPurchase(var months) -> Stream.of(row(RuleKind.EXPIRY_UNUSED, "", months));
        };
    }

    private static Stream<LoyaltyRuleRow> of(PointsReward reward) {
        return switch (reward) {
            case PointsReward.Nothing() -> Stream.empty();
            case PointsReward.OfVoucher(var points, var worth, var automatic) ->
                Stream.of(LoyaltyRuleRow.of(
                        RuleKind.REWARD, "", Long.toString(worth.cents()), automatic ? AUTOMATIC : ASKED, points));
        };
    }

    static LoyaltyProgram program(LoyaltyScheme scheme, List<LoyaltyRuleRow> rows) {
        var usual = LoyaltyProgram.of(scheme);
        var rounding = usual.rounding();
        var rules = new ArrayList<EarningRule>();
        var basis = LevelBasis.POINTS;
        var levels = new ArrayList<LoyaltyLevel>();
        var welcome = usual.welcome();
        var birthday = usual.birthday();
        var expiry = usual.expiry();
        var reward = usual.reward();
        var term = usual.term();
        for (var row : rows) {
            var amount = Math.toIntExact(row.amount);
            switch (row.kind) {
                case ROUNDING -> rounding = PointsRounding.valueOf(row.first);
                case CATEGORY -> rules.add(new CategoryRate(new CategoryId(Long.parseLong(row.first)), amount));
                case TAG -> rules.add(new TagRate(new CustomerGroup(row.name), amount));
                case WEEKDAYS -> rules.add(new OnWeekdays(days(row.first), new Multiplier(amount)));
                case DATES ->
                    rules.add(new BetweenDates(
                            LocalDate.parse(row.first), LocalDate.parse(row.second), new Multiplier(amount)));
                case LEVEL_BASIS -> basis = LevelBasis.valueOf(row.first);
                case LEVEL ->
                    levels.add(new LoyaltyLevel(
                            row.name,
                            amount,
                            new Multiplier(Integer.parseInt(row.first)),
                            row.second.isEmpty() ? Percent.ZERO : new Percent(Integer.parseInt(row.second))));
                case WELCOME -> welcome = amount;
                case BIRTHDAY_POINTS -> birthday = new BirthdayGift.OfPoints(amount, Integer.parseInt(row.first));
                case BIRTHDAY_VOUCHER ->
                    birthday = new BirthdayGift.OfVoucher(Money.ofCents(amount), Integer.parseInt(row.first));
                case EXPIRY_EARNED -> expiry = new PointsExpiry.AfterEarning(amount);
                case EXPIRY_UNUSED -> expiry = new PointsExpiry.AfterLastPurchase(amount);
                case VOUCHER_TERM -> term = new VoucherTerm(amount);
                case REWARD ->
                    reward = new PointsReward.OfVoucher(
                            amount, Money.ofCents(Long.parseLong(row.first)), row.second.equals(AUTOMATIC));
            }
        }
        return new LoyaltyProgram(
                scheme, rounding, rules, new LoyaltyLevels(basis, levels), welcome, birthday, expiry, reward, term);
    }

    private static Set<DayOfWeek> days(String numbers) {
        return Stream.of(numbers.split(" "))
                .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                .collect(Collectors.toSet());
    }
}
