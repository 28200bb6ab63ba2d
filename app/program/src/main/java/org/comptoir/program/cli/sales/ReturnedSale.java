package org.comptoir.program.cli.sales;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SalePayout;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.shop.open.OpenShop;

/// Makes one sale of what is returned, and of what is sold instead.
final class ReturnedSale {

    private final CommandContext session;
    private final ReturnOptions options;

    ReturnedSale(CommandContext session, ReturnOptions options) {
        this.session = session;
        this.options = options;
    }

    /// @param articles sold instead, as typed
    /// @param tenders for what they cost more, as typed
    int make(List<String> articles, List<String> tenders) {
        return options.training.withShop(session, shop -> {
            var requestId = RequestId.of(options.request);
            var parser = new ReturnParser(shop, session, options);
            var earlier = options.request.isEmpty()
                    ? Optional.<Sale>empty()
                    : shop.counter().sales().byRequest(requestId);
            return earlier.isPresent()
                    ? repeated(shop, parser, earlier.get(), articles, tenders)
                    : made(shop, parser, requestId, articles, tenders);
        });
    }

    private int made(OpenShop shop, ReturnParser parser, UUID requestId, List<String> articles, List<String> tenders) {
        var sold = parser.sold();
        var refunds = parser.refunds();
        var basket = together(parser.read(sold), new BasketParser(shop, session).read(articles, List.of(), List.of()));
        var checkout = shop.counter().checkout();
        var book = checkout.priceBook(shop.till().zone());
        var priced = basket.price(book);
        var paying = new TenderParser(shop, session);
        var paid = paying.read(paying.typed(tenders), priced);
        var payouts = parser.payouts(priced, refunds, sold);
        return switch (checkout.complete(basket, book, paid, payouts, session.by(), requestId)) {
            case Completed completed -> told(shop, completed);
            case CheckoutResult.Refused refused -> throw refusal(shop, refused);
        };
    }

    /// The first return under this request, if it is the one given on the command line.
    private int repeated(
            OpenShop shop, ReturnParser parser, Sale earlier, List<String> articles, List<String> tenders) {
        var typed = new TenderParser(shop, session).typed(tenders);
        var refunds = parser.refunds();
        var returned = parser.again(earlier);
        var goods = new RepeatedBasket(shop, earlier).read(articles, List.of());
        var isSame = goods.isPresent()
                && returned.isPresent()
                && new RepeatedSale(earlier).isOf(together(returned.get(), goods.get()), typed, refunds);
        if (!isSame) {
            throw refusal(shop, new CheckoutResult.RequestUsed(earlier.number()));
        }
        return told(shop, new Completed(earlier, true));
    }

    /// What is returned stands first.
    private static Basket together(Basket returned, Basket goods) {
        var all = returned;
        for (var line : goods.lines()) {
            all = all.with(line);
        }
        return all;
    }

    private CommandRefused refusal(OpenShop shop, CheckoutResult.Refused why) {
        return new CommandRefused(Json.kind(why), new CheckoutRefusalText(session.formats(shop)).of(why));
    }

    private int told(OpenShop shop, Completed completed) {
        var sale = completed.sale();
        var answer = SaleJson.complete(sale);
        answer.put("again", completed.again());
        var codes = sale.creditNotes().stream()
                .map(note -> new VoucherCode(note.code()).grouped())
                .toList();
        answer.put("creditNotes", codes);
        // Of single-purpose vouchers given back for what such vouchers had paid: nobody else tells their codes.
        var given = sale.vouchersSold().stream()
                .map(line -> new VoucherCode(line.code()).grouped())
                .toList();
        answer.put("vouchersSold", given);
        var fiscal = FiscalStep.issue(session, shop, sale.number(), "", answer);
        // After the recorder, whose number stands on it.
        var receipt = new ReceiptOfSale(shop).after(completed, options.isPrinted);
        answer.put("receipt", receipt.word());
        session.json(answer);
        var formats = session.formats(shop);
        session.say(session.texts()
                .get(
                        completed.again() ? "cli.return.again" : "cli.return.done",
                        sale.number().toString(),
                        formats.money(sale.total()),
                        formats.money(refunded(sale))));
        codes.forEach(code -> session.say(session.texts().get("cli.return.code", code)));
        given.forEach(code -> session.say(session.texts().get("cli.sell.code", code)));
        receipt.sentence(session, sale).ifPresent(session::say);
        FiscalStep.say(session, shop, fiscal);
        return ExitCode.DONE;
    }

    private static Money refunded(Sale sale) {
        return Money.sum(sale.payouts().stream()
                .filter(payout -> payout.kind() != TenderKind.POINTS)
                .map(SalePayout::amount)
                .toList());
    }
}
