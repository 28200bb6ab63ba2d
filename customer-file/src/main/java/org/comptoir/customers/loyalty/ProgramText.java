package org.comptoir.customers.loyalty;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.EarningRule;
import org.comptoir.customers.loyalty.rules.EarningRule.BetweenDates;
import org.comptoir.customers.loyalty.rules.EarningRule.CategoryRate;
import org.comptoir.customers.loyalty.rules.EarningRule.OnWeekdays;
import org.comptoir.customers.loyalty.rules.EarningRule.TagRate;
import org.comptoir.customers.loyalty.rules.EarningTicket;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.Multiplier;
import org.comptoir.customers.loyalty.rules.PointsEngine;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The shop's loyalty rules, each in a sentence that a customer can be told, with an example that the engine itself
/// worked out.
public final class ProgramText {

    private static final Money EXAMPLE = Money.ofCents(35_90);

    /// A Monday, after which examples look for their days.
    private static final LocalDate MONDAY = LocalDate.of(2001, 1, 1);

    private static final int DAYS_OF_A_WEEK = 7;
    private static final long THOUSANDTHS = 10;

    private final Texts texts;
    private final Formats formats;
    private final Function<CategoryId, String> categories;

    /// @param categories the name of a category
    public ProgramText(Formats formats, Function<CategoryId, String> categories) {
        this.texts = Texts.of("loyalty", formats.language());
        this.formats = formats;
        this.categories = categories;
    }

    /// All rules, the most general first.
    public List<String> sentences(LoyaltyProgram program) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("loyalty.rounding." + program.rounding().name().toLowerCase(Locale.ROOT)));
        program.rules().forEach(rule -> sentences.add(sentence(program, rule)));
        program.levels().all().forEach(level -> sentences.add(sentence(program, level)));
        if (program.welcome() > 0) {
            sentences.add(texts.get("loyalty.rule.welcome", program.welcome()));
        }
        of(program.birthday()).forEach(sentences::add);
        of(program.expiry()).forEach(sentences::add);
        of(program.reward()).forEach(sentences::add);
        if (givesVouchers(program)) {
            sentences.add(texts.get("loyalty.rule.term", program.term().months()));
        }
        return sentences;
    }

    private static boolean givesVouchers(LoyaltyProgram program) {
        return program.birthday() instanceof BirthdayGift.OfVoucher
                || program.reward() instanceof PointsReward.OfVoucher;
    }

    /// A rule beside the usual points.
    public String sentence(LoyaltyProgram program, EarningRule rule) {
        return switch (rule) {
            case CategoryRate(var category, var rate) ->
                texts.get(
                        "loyalty.rule.category",
                        categories.apply(category),
                        rate,
                        formats.money(EXAMPLE),
                        earned(program, quietDay(program), List.of(), Multiplier.ONE, category));
            case TagRate(var group, var rate) ->
                texts.get(
                        "loyalty.rule.tag",
                        group.tag(),
                        rate,
                        formats.money(EXAMPLE),
                        earned(program, quietDay(program), List.of(group.tag()), Multiplier.ONE, null));
            case OnWeekdays weekly ->
                texts.get(
                        "loyalty.rule.weekdays",
                        days(weekly),
                        number(weekly.multiplier()),
                        formats.money(EXAMPLE),
                        earned(program, first(weekly), List.of(), Multiplier.ONE, null));
            case BetweenDates(var from, var to, var times) ->
                texts.get(
                        "loyalty.rule.dates",
                        formats.date(from),
                        formats.date(to),
                        number(times),
                        formats.money(EXAMPLE),
                        earned(program, from, List.of(), Multiplier.ONE, null));
        };
    }

    /// A level of customers.
    public String sentence(LoyaltyProgram program, LoyaltyLevel level) {
        var points = points(program, level);
        return level.isDiscounted() ? points + " " + discount(level) : points;
    }

    private String points(LoyaltyProgram program, LoyaltyLevel level) {
        var basis = program.levels().basis().name().toLowerCase(Locale.ROOT);
        return level.multiplier().equals(Multiplier.ONE)
                ? texts.get("loyalty.rule.level.from." + basis, level.name(), level.threshold())
                : texts.get(
                        "loyalty.rule.level." + basis,
                        level.name(),
                        level.threshold(),
                        number(level.multiplier()),
                        formats.money(EXAMPLE),
                        earned(program, quietDay(program), List.of(), level.multiplier(), null));
    }

    /// Worked out as a sale is.
    private String discount(LoyaltyLevel level) {
        return texts.get(
                "loyalty.rule.level.discount",
                formats.percent(level.discount()),
                formats.money(EXAMPLE),
                formats.money(EXAMPLE.minus(EXAMPLE.share(level.discount()))));
    }

    private Stream<String> of(BirthdayGift gift) {
        return switch (gift) {
            case BirthdayGift.Nothing() -> Stream.empty();
            case BirthdayGift.OfPoints(var points, var days) ->
                Stream.of(texts.get("loyalty.rule.birthday.points", points, days));
            case BirthdayGift.OfVoucher(var worth, var days) ->
                Stream.of(texts.get("loyalty.rule.birthday.voucher", formats.money(worth), days));
        };
    }

    private Stream<String> of(PointsExpiry expiry) {
        return switch (expiry) {
            case PointsExpiry.Never() -> Stream.empty();
            case PointsExpiry.AfterEarning(var months) -> Stream.of(texts.get("loyalty.rule.expiry.earned", months));
            case PointsExpiry.AfterLastPurchase(var months) ->
                Stream.of(texts.get("loyalty.rule.expiry.unused", months));
        };
    }

    private Stream<String> of(PointsReward reward) {
        return switch (reward) {
            case PointsReward.Nothing() -> Stream.empty();
            case PointsReward.OfVoucher(var points, var worth, var automatic) ->
                Stream.of(texts.get(
                        automatic ? "loyalty.rule.reward.automatic" : "loyalty.rule.reward.asked",
                        points,
                        formats.money(worth)));
        };
    }

    /// As many digits as the language writes.
    private String number(Multiplier multiplier) {
        return formats.quantity(new Quantity(multiplier.hundredths() * THOUSANDTHS));
    }

    private String days(OnWeekdays weekly) {
        var named = weekly.inOrder().stream()
                .map(day -> day.getDisplayName(
                        TextStyle.FULL_STANDALONE, formats.language().locale()))
                .collect(Collectors.joining(", "));
        return named.substring(0, 1).toUpperCase(formats.language().locale()) + named.substring(1);
    }

    /// What the example earns on a day without more points, by the usual rules.
    static int usual(LoyaltyProgram program) {
        return earned(program, quietDay(program), List.of(), Multiplier.ONE, null);
    }

    private static int earned(
            LoyaltyProgram program, LocalDate day, List<String> tags, Multiplier level, @Nullable CategoryId category) {
        var goods = List.of(new EarningTicket.Goods(1, category, EXAMPLE));
        return PointsEngine.earned(program.earning(), new EarningTicket(day, tags, level, goods))
                .total();
    }

    private static LocalDate first(OnWeekdays weekly) {
        return MONDAY.plusDays(weekly.inOrder().iterator().next().getValue() - 1L);
    }

    /// A day on which points are not multiplied; any, if they are on all days.
    private static LocalDate quietDay(LoyaltyProgram program) {
        return Stream.iterate(MONDAY, day -> day.plusDays(1))
                .limit(DAYS_OF_A_WEEK)
                .filter(day -> program.rules().stream()
                        .noneMatch(rule -> rule instanceof OnWeekdays weekly
                                && weekly.days().contains(day.getDayOfWeek())))
                .findFirst()
                .orElse(MONDAY);
    }

    static Money example() {
        return EXAMPLE;
    }
}
