package org.comptoir.app.cli.selling;

import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows one sale.
@Command(name = "show")
final class SalesShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.sale")
    private long number;

    SalesShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var sale = shop.counter()
                    .sales()
                    .byNumber(number)
                    .orElseThrow(() ->
                            new Refused("no-sale", session.texts().get("cli.refused.nosale", String.valueOf(number))));
            session.json(SaleLines.whole(sale));
            say(shop, sale);
            return Exit.DONE;
        });
    }

    private void say(Shop shop, Sale sale) {
        var formats = session.formats(shop);
        session.say(SaleLines.columns(sale));
        session.say(formats.dateTime(sale.soldAt()) + "  " + sale.staffName());
        var customer = sale.customer();
        if (customer != null) {
            session.say(customer.displayName());
        }
        for (var line : sale.lines()) {
            session.say("  %s × %s  %s"
                    .formatted(formats.quantity(line.quantity()), line.description(), formats.money(line.total())));
        }
        var names = Texts.of("sales", session.language());
        for (var tender : sale.tenders()) {
            var kind = switch (tender.kind()) {
                case CASH -> names.get("sales.tender.cash");
                case CARD -> names.get("sales.tender.card");
                case VOUCHER -> names.get("sales.tender.voucher");
                case POINTS -> names.get("sales.tender.points");
            };
            session.say("  " + kind + "  " + formats.money(tender.amount()));
        }
    }
}
