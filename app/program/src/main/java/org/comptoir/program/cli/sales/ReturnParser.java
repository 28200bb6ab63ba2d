package org.comptoir.program.cli.sales;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult.ReturnTooMuch;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Payout.AccountPayout;
import org.comptoir.pos.sales.Payout.CardPayout;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.TransferPayout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.UsualRefund;
import org.jspecify.annotations.Nullable;

/// Makes returned lines and refunds of what is typed.
final class ReturnParser {

    private static final Pattern LINE = Pattern.compile("(\\d{1,6})(?:[:x](\\d{1,9}(?:[.,]\\d{1,3})?))?");
    private static final int MAX_NOTE = 200;

    private final OpenShop shop;
    private final CommandContext session;
    private final ReturnOptions options;

    ReturnParser(OpenShop shop, CommandContext session, ReturnOptions options) {
        this.shop = shop;
        this.session = session;
        this.options = options;
    }

    /// The sale of which something is returned.
    Sale sold() {
        return SaleNumber.parse(options.number, shop.till().id())
                .flatMap(shop.counter().sales()::byNumber)
                .orElseThrow(
                        () -> new CommandRefused("no-sale", session.texts().get("cli.refused.nosale", options.number)));
    }

    /// A basket of what is returned, for the customer of the sale. A line without a quantity is returned as far as it
    /// can be.
    Basket read(Sale sold) {
        if (options.note.strip().length() > MAX_NOTE) {
            throw new CommandRefused("note", session.texts().get("cli.return.note", MAX_NOTE));
        }
        var ticket = shop.counter().returns().ticket(sold.number()).orElseThrow();
        var basket = sold.customer() == null ? Basket.EMPTY : Basket.EMPTY.withCustomer(sold.customer());
        for (var text : options.lines) {
            basket = with(basket, ticket, text);
        }
        return basket;
    }

    /// The same for a request that was already carried out, of which nothing may be left to return; nothing if it is no
    /// return of this sale.
    Optional<Basket> again(Sale earlier) {
        var sold = sold();
        var ticket = shop.counter().returns().ticket(sold.number()).orElseThrow();
        var basket = sold.customer() == null ? Basket.EMPTY : Basket.EMPTY.withCustomer(sold.customer());
        for (var text : options.lines) {
            var matcher = LINE.matcher(text);
            var line = matcher.matches()
                    ? returned(earlier, ticket, Integer.parseInt(matcher.group(1)))
                    : Optional.<SaleLine>empty();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            var position = Integer.parseInt(matcher.group(1));
            var quantity = matcher.group(2) == null
                    ? line.get().quantity()
                    : Quantity.of(matcher.group(2).replace(',', '.'));
            if (!quantity.equals(line.get().quantity())) {
                return Optional.empty();
            }
            var item = new ReturnItem(ticket, position, terms());
            basket = basket.with(BasketLine.of(item, quantity).withNote(options.note.strip()));
        }
        return Optional.of(basket);
    }

    private static Optional<SaleLine> returned(Sale earlier, SoldTicket ticket, int position) {
        var id = new SoldLineId(ticket.number(), position);
        return earlier.lines().stream()
                .filter(line -> id.equals(line.returned()))
                .findFirst();
    }

    private Basket with(Basket basket, SoldTicket ticket, String text) {
        var matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            throw new CommandRefused("line", session.texts().get("cli.return.line", text));
        }
        var position = Integer.parseInt(matcher.group(1));
        var line = ticket.lines().stream()
                .filter(sold -> sold.position() == position)
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        "no-line",
                        session.texts()
                                .get(
                                        "cli.return.noline",
                                        position,
                                        ticket.number().toString())));
        if (basket.lines().stream()
                .anyMatch(known -> known.item() instanceof ReturnItem item && item.line() == position)) {
            throw new CommandRefused("line-twice", session.texts().get("cli.return.twice", position));
        }
        var item = new ReturnItem(ticket, position, terms());
        return basket.with(
                BasketLine.of(item, quantity(ticket, line, matcher.group(2))).withNote(options.note.strip()));
    }

    private ReturnTerms terms() {
        if (options.isWrittenOff && options.isRestocked) {
            throw new CommandRefused("goods", session.texts().get("cli.return.goods"));
        }
        var reasons = shop.counter().returnRules().reasons();
        var terms = options.reason.isBlank() ? reasons.first() : chosen(reasons.offered());
        if (options.isRestocked) {
            return terms.with(ReturnedGoods.RESTOCKED);
        }
        return options.isWrittenOff ? terms.with(ReturnedGoods.WRITTEN_OFF) : terms;
    }

    private ReturnTerms chosen(List<ReturnChoice> offered) {
        return offered.stream()
                .filter(choice -> name(choice).equalsIgnoreCase(options.reason.strip()))
                .findFirst()
                .map(ReturnChoice::terms)
                .orElseThrow(() -> new CommandRefused(
                        "reason",
                        session.texts()
                                .get(
                                        "cli.return.reason",
                                        options.reason,
                                        offered.stream().map(ReturnParser::name).collect(Collectors.joining(", ")))));
    }

    /// The words of the shop's own, or what programs call those that every shop has.
    static String name(ReturnChoice choice) {
        return choice.isOwn() ? choice.words() : name(choice.reason());
    }

    static String name(ReturnReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param typed null for all that is left
    private Quantity quantity(SoldTicket ticket, SoldTicket.Line line, @Nullable String typed) {
        var quantity = typed == null ? line.returnable() : Quantity.of(typed.replace(',', '.'));
        var isWhole = switch (line.goods()) {
            case ArticleItem article -> article.soldBy().allows(quantity);
            case VoucherItem ignored -> quantity.isWhole();
        };
        if (!isWhole) {
            throw new CommandRefused("pieces-not-whole", session.texts().get("cli.return.whole", line.position()));
        }
        if (!quantity.isPositive()) {
            var refused = new ReturnTooMuch(ticket.number(), line.position(), line.returnable());
            throw new CommandRefused(Json.kind(refused), new CheckoutRefusalText(session.formats(shop)).of(refused));
        }
        return quantity;
    }

    List<TypedRefund> refunds() {
        var typed = new ArrayList<TypedRefund>();
        for (var text : options.refunds) {
            typed.add(TypedRefund.read(text)
                    .orElseThrow(
                            () -> new CommandRefused("refund", session.texts().get("cli.return.refund", text))));
        }
        if (options.isCreditNote) {
            typed.add(new TypedRefund(TenderKind.VOUCHER, null));
        }
        if (typed.stream().filter(refund -> refund.amount() == null).count() > 1) {
            throw new CommandRefused("refund", session.texts().get("cli.return.rest"));
        }
        return typed;
    }

    private Money owedBy(Sale sold) {
        var customer = sold.customer();
        return customer == null
                ? Money.ZERO
                : shop.customerFile().accounts().of(customer.id()).owed();
    }

    /// Nothing if nothing is owed. What vouchers paid is a credit note, and what was bought on account comes off the
    /// debt; the rest is paid out as it is typed, or else as the sale was paid.
    List<Payout> payouts(PricedBasket priced, List<TypedRefund> typed, Sale sold) {
        var owed = priced.due().negate();
        if (!owed.isPositive()) {
            return List.of();
        }
        Map<TenderKind, Money> sums = new EnumMap<>(TenderKind.class);
        for (var refund : typed) {
            if (refund.amount() != null) {
                sums.merge(refund.kind(), refund.amount(), Money::plus);
            }
        }
        var note = sums.getOrDefault(TenderKind.VOUCHER, Money.ZERO);
        var missing = priced.leastCreditNote().minus(note);
        var given = Money.sum(sums.values());
        if (missing.isPositive() && given.plus(missing).compareTo(owed) <= 0) {
            sums.merge(TenderKind.VOUCHER, missing, Money::plus);
            given = given.plus(missing);
        }
        var debt =
                UsualRefund.offAccount(priced, owedBy(sold)).minus(sums.getOrDefault(TenderKind.ACCOUNT, Money.ZERO));
        if (debt.isPositive() && given.plus(debt).compareTo(owed) <= 0) {
            sums.merge(TenderKind.ACCOUNT, debt, Money::plus);
            given = given.plus(debt);
        }
        var left = owed.minus(given);
        var rest = typed.stream()
                .filter(refund -> refund.amount() == null)
                .map(TypedRefund::kind)
                .findFirst()
                .orElseGet(() -> UsualRefund.of(List.of(sold)));
        if (left.isPositive() && (typed.isEmpty() || typed.stream().anyMatch(refund -> refund.amount() == null))) {
            sums.merge(rest, left, Money::plus);
        }
        var register = shop.counter().register();
        var payouts = new ArrayList<Payout>();
        sums.forEach((kind, amount) -> payouts.add(
                switch (kind) {
                    case CASH -> new CashPayout(amount);
                    case CARD -> new CardPayout(amount);
                    case VOUCHER -> register.creditNote(amount);
                    case TRANSFER -> new TransferPayout(amount);
                    case ACCOUNT -> new AccountPayout(amount);
                    case POINTS, CHEQUE, MEAL_VOUCHER, OWN ->
                        throw new IllegalStateException("nothing is paid out by " + kind);
                }));
        return payouts;
    }
}
