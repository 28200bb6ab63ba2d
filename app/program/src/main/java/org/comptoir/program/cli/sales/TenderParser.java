package org.comptoir.program.cli.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;

/// Parses tenders: `cash:20.00`, `card:5.00`, `voucher:CODE`, `points:100`. Card or cash without an amount pays the
/// rest, if there is one; a voucher pays as much as possible and needed.
final class TenderParser {

    private final OpenShop shop;
    private final CommandContext session;

    TenderParser(OpenShop shop, CommandContext session) {
        this.shop = shop;
        this.session = session;
    }

    /// @param basket to be paid
    List<Tender> read(List<String> typed, Basket basket) {
        var due = basket.price(shop.counter().checkout().priceBook(shop.till().zone()))
                .total();
        var tenders = new ArrayList<Tender>();
        for (var text : typed) {
            if (due.isPositive() || !paysTheRest(text)) {
                var tender = tender(text, due.max(Money.ZERO));
                tenders.add(tender);
                due = due.minus(tender.amount());
            }
        }
        return tenders;
    }

    private static boolean paysTheRest(String text) {
        return text.equalsIgnoreCase("cash") || text.equalsIgnoreCase("card");
    }

    private Tender tender(String text, Money due) {
        var colon = text.indexOf(':');
        var kind = colon < 0 ? text : text.substring(0, colon);
        var value = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "cash" -> new Tender.Cash(amount(text, value, due));
            case "card" -> new Tender.Card(amount(text, value, due));
            case "voucher" -> voucher(value, due);
            case "points" -> points(text, value);
            default -> throw unreadable(text);
        };
    }

    private Money amount(String text, String value, Money due) {
        if (value.isEmpty()) {
            return due;
        }
        if (!value.matches("\\d{1,12}(\\.\\d{1,2})?")) {
            throw unreadable(text);
        }
        var amount = Money.of(value);
        if (!amount.isPositive()) {
            throw unreadable(text);
        }
        return amount;
    }

    private Tender voucher(String typed, Money due) {
        var texts = Texts.of("sales", session.language());
        var code = VoucherCode.read(typed)
                .orElseThrow(() -> new CommandRefused("voucher-refused", texts.get("sales.refused.voucher.unknown")));
        var maxAmount = due.isPositive() ? due : Money.ofCents(1);
        return switch (shop.counter().vouchers().check(code)) {
            case VoucherCheck.Usable(var voucher) ->
                new Tender.VoucherTender(code, voucher.balance().min(maxAmount));
            case VoucherCheck.Spent none -> new Tender.VoucherTender(code, maxAmount);
            case VoucherCheck.Expired none -> new Tender.VoucherTender(code, maxAmount);
            case VoucherCheck.Unknown none -> new Tender.VoucherTender(code, maxAmount);
            case VoucherCheck.Wait none -> new Tender.VoucherTender(code, maxAmount);
        };
    }

    private Tender points(String text, String value) {
        if (!value.matches("\\d{1,9}")) {
            throw unreadable(text);
        }
        var points = Integer.parseInt(value);
        if (points == 0) {
            throw unreadable(text);
        }
        return new Tender.Points(points, shop.customerFile().loyalty().scheme().worth(points));
    }

    private CommandRefused unreadable(String text) {
        return new CommandRefused("tender", session.texts().get("cli.sell.tender", text));
    }
}
