package org.comptoir.pos.promotions.transfer;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Offer.OwnPrices;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.Reward;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.SetPrice;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.promotions.PromotionDraft;
import org.jspecify.annotations.Nullable;

/// Reads promotions as they are written in a table, and typed on the screen.
public final class PromotionReader {

    private static final Pattern PART = Pattern.compile("(\\d{1,3})\\s+(.*)");
    /// Names of categories, in brackets, may have commas and plus signs.
    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s\\+\\s(?![^\\[]*\\])");

    private static final Pattern BETWEEN_GOODS = Pattern.compile(",(?![^\\[]*\\])");
    private static final Pattern PRICED = Pattern.compile("(\\S.*)\\s+(\\S+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

    private final Catalogue catalogue;

    public PromotionReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// For the background: articles and categories are looked up.
    ///
    /// @param row what is typed in each column; empty if nothing is
    public PromotionDraft read(Function<PromotionColumn, String> row) throws PromotionFault {
        var name = text(row, PromotionColumn.NAME);
        if (name.isEmpty() || name.length() > Promotion.MAX_NAME) {
            throw new PromotionFault(PromotionColumn.NAME, name);
        }
        return new PromotionDraft(
                name,
                offer(row),
                schedule(row),
                optional(row, PromotionColumn.COUPON, CouponCode::read),
                optional(row, PromotionColumn.CUSTOMERS, PromotionReader::group),
                optional(row, PromotionColumn.USES, PromotionReader::uses),
                active(row));
    }

    private static String text(Function<PromotionColumn, String> row, PromotionColumn column) {
        return row.apply(column).strip();
    }

    private Offer offer(Function<PromotionColumn, String> row) throws PromotionFault {
        var kind = text(row, PromotionColumn.KIND).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "percent" -> new PercentOff(goods(row), percent(row));
            case "second" -> new SecondOff(goods(row), percent(row));
            case "take" -> take(row);
            case "set" -> set(row);
            case "prices" -> prices(row);
            case "reward" -> reward(row);
            default -> throw new PromotionFault(PromotionColumn.KIND, kind);
        };
    }

    private static Percent percent(Function<PromotionColumn, String> row) throws PromotionFault {
        return required(row, PromotionColumn.PERCENT, PromotionReader::percent);
    }

    private static Optional<Percent> percent(String text) {
        var digits = text.replace("%", "").strip();
        return PERCENT.matcher(digits).matches()
                ? Optional.of(Percent.of(digits.replace(',', '.')))
                        .filter(percent -> percent.basisPoints() > 0 && percent.compareTo(Percent.ALL) <= 0)
                : Optional.empty();
    }

    private TakeAndPay take(Function<PromotionColumn, String> row) throws PromotionFault {
        int take = required(
                row,
                PromotionColumn.TAKE,
                text -> number(text).filter(count -> count > 1 && count <= Offer.MAX_PIECES));
        int pay = required(row, PromotionColumn.PAY, text -> number(text).filter(count -> count > 0 && count < take));
        return new TakeAndPay(goods(row), take, pay);
    }

    private OwnPrices prices(Function<PromotionColumn, String> row) throws PromotionFault {
        var prices = new HashMap<ArticleId, Money>();
        for (var part : text(row, PromotionColumn.GOODS).split(",(?=\\s)|;")) {
            var priced = PRICED.matcher(part.strip());
            var price = priced.matches() ? AmountText.read(priced.group(2)) : Optional.<Money>empty();
            var article = priced.matches() ? catalogue.byCode(priced.group(1)) : Optional.<Article>empty();
            if (price.filter(amount -> !amount.isNegative()).isEmpty() || article.isEmpty()) {
                throw new PromotionFault(PromotionColumn.GOODS, part.strip());
            }
            prices.put(article.get().id(), price.get());
        }
        if (prices.size() > Goods.MAX_NAMED) {
            throw new PromotionFault(PromotionColumn.GOODS, text(row, PromotionColumn.GOODS));
        }
        return new OwnPrices(prices);
    }

    private Reward reward(Function<PromotionColumn, String> row) throws PromotionFault {
        return new Reward(
                goods(row),
                required(
                        row,
                        PromotionColumn.PRICE,
                        text -> AmountText.read(text).filter(Money::isPositive)),
                required(
                        row,
                        PromotionColumn.WORTH,
                        text -> AmountText.read(text)
                                .filter(worth -> worth.isPositive() && worth.compareTo(Offer.MAX_WORTH) <= 0)),
                required(
                        row,
                        PromotionColumn.VALID,
                        text -> number(text).filter(days -> days >= 1 && days <= Offer.MAX_DAYS)));
    }

    private SetPrice set(Function<PromotionColumn, String> row) throws PromotionFault {
        var price = required(
                row, PromotionColumn.PRICE, text -> AmountText.read(text).filter(Money::isPositive));
        var parts = new ArrayList<SetPrice.Part>();
        for (var text : BETWEEN_PARTS.split(text(row, PromotionColumn.GOODS))) {
            var part = PART.matcher(text.strip());
            if (!part.matches()) {
                throw new PromotionFault(PromotionColumn.GOODS, text);
            }
            var count = Integer.parseInt(part.group(1));
            if (count < 1 || count > Offer.MAX_PIECES) {
                throw new PromotionFault(PromotionColumn.GOODS, text);
            }
            parts.add(new SetPrice.Part(goods(part.group(2)), count));
        }
        if (parts.size() > Offer.MAX_PARTS
                || parts.stream().mapToInt(SetPrice.Part::count).sum() < 2) {
            throw new PromotionFault(PromotionColumn.GOODS, text(row, PromotionColumn.GOODS));
        }
        return new SetPrice(parts, price);
    }

    private Goods goods(Function<PromotionColumn, String> row) throws PromotionFault {
        return goods(text(row, PromotionColumn.GOODS));
    }

    private Goods goods(String text) throws PromotionFault {
        var articles = new HashSet<ArticleId>();
        var inCategories = new HashSet<CategoryId>();
        for (var part : BETWEEN_GOODS.split(text)) {
            var item = part.strip();
            if (item.startsWith("[") && item.endsWith("]")) {
                inCategories.add(category(item.substring(1, item.length() - 1).strip()));
            } else if (!item.isEmpty() && !item.equals("*")) {
                articles.add(catalogue
                        .byCode(item)
                        .orElseThrow(() -> new PromotionFault(PromotionColumn.GOODS, item))
                        .id());
            }
        }
        if (articles.size() + inCategories.size() > Goods.MAX_NAMED) {
            throw new PromotionFault(PromotionColumn.GOODS, text);
        }
        return new Goods(articles, inCategories);
    }

    private CategoryId category(String name) throws PromotionFault {
        return catalogue.categories().stream()
                .filter(category -> category.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new PromotionFault(PromotionColumn.GOODS, "[" + name + "]"))
                .id();
    }

    private static Schedule schedule(Function<PromotionColumn, String> row) throws PromotionFault {
        var from = optional(row, PromotionColumn.FROM, PromotionReader::day);
        var until = optional(row, PromotionColumn.UNTIL, PromotionReader::day);
        if (from != null && until != null && until.isBefore(from)) {
            throw new PromotionFault(PromotionColumn.UNTIL, text(row, PromotionColumn.UNTIL));
        }
        var start = optional(row, PromotionColumn.START, PromotionReader::time);
        var end = optional(row, PromotionColumn.END, PromotionReader::time);
        if (start != null && end != null && !start.isBefore(end)) {
            throw new PromotionFault(PromotionColumn.END, text(row, PromotionColumn.END));
        }
        var days = optional(row, PromotionColumn.DAYS, PromotionReader::days);
        return new Schedule(from, until, days == null ? Schedule.ALWAYS.days() : days, start, end);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text))
                    .filter(time -> time.getSecond() == 0 && time.getNano() == 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Set<DayOfWeek>> days(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var part : text.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
            var ends = part.split("-", 2);
            var first = weekday(ends[0]);
            var last = weekday(ends[ends.length - 1]);
            if (first.isEmpty() || last.isEmpty() || first.get().compareTo(last.get()) > 0) {
                return Optional.empty();
            }
            days.addAll(EnumSet.range(first.get(), last.get()));
        }
        return Optional.of(days);
    }

    private static Optional<DayOfWeek> weekday(String text) {
        return EnumSet.allOf(DayOfWeek.class).stream()
                .filter(day -> PromotionCells.word(day).equals(text))
                .findFirst();
    }

    private static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<CustomerGroup> group(String text) {
        return text.length() > CustomerGroup.MAX_TAG ? Optional.empty() : Optional.of(new CustomerGroup(text));
    }

    private static Optional<Integer> uses(String text) {
        return number(text).filter(uses -> uses >= 1 && uses <= PromotionDraft.MAX_USES);
    }

    private static boolean active(Function<PromotionColumn, String> row) throws PromotionFault {
        var text = text(row, PromotionColumn.ACTIVE).toLowerCase(Locale.ROOT);
        return switch (text) {
            case "", "yes" -> true;
            case "no" -> false;
            default -> throw new PromotionFault(PromotionColumn.ACTIVE, text);
        };
    }

    private static <T> T required(
            Function<PromotionColumn, String> row, PromotionColumn column, Function<String, Optional<T>> read)
            throws PromotionFault {
        var text = text(row, column);
        return read.apply(text).orElseThrow(() -> new PromotionFault(column, text));
    }

    private static <T> @Nullable T optional(
            Function<PromotionColumn, String> row, PromotionColumn column, Function<String, Optional<T>> read)
            throws PromotionFault {
        return text(row, column).isEmpty() ? null : required(row, column, read);
    }
}
