package org.comptoir.program.cli.sales;

import java.util.concurrent.Callable;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SaleRecord;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.cli.runtime.TrainingOption;
import org.comptoir.shop.fiscal.FiscalText;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows one sale, and what happened to it since.
@Command(name = "show")
@RequiredRights(Permission.SELL)
final class SalesShowCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.sale")
    private String number = "";

    @Mixin
    private TrainingOption training = new TrainingOption();

    SalesShowCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return training.withShop(session, shop -> {
            var record = SaleNumber.parse(number, shop.till().id())
                    .flatMap(named -> shop.counter().saleRecords().of(session.by(), named))
                    .orElseThrow(
                            () -> new CommandRefused("no-sale", session.texts().get("cli.refused.nosale", number)));
            session.json(SaleJson.record(record));
            say(shop, record);
            return ExitCode.DONE;
        });
    }

    private void say(OpenShop shop, SaleRecord record) {
        var formats = session.formats(shop);
        var texts = session.texts();
        var sale = record.sale();
        session.say(SaleJson.columns(sale));
        session.say(formats.dateTime(sale.soldAt()) + "  " + sale.till() + "  " + sale.staffName());
        record.customer().ifPresent(customer -> session.say(customer.displayName()));
        var attachment = record.attachment();
        if (attachment != null) {
            var at = formats.dateTime(attachment.at());
            session.say("  " + texts.get("cli.sale.attachedby", attachment.staffName(), at, attachment.points()));
        }
        sale.lines().forEach(line -> say(line, formats));
        for (var tax : sale.taxes().rows()) {
            session.say("  "
                    + texts.get(
                            "cli.sale.vat",
                            formats.percent(tax.rate().rate()),
                            formats.money(tax.net()),
                            formats.money(tax.tax())));
        }
        if (!sale.rounding().isZero()) {
            session.say("  " + session.texts().get("cli.sales.rounding") + "  " + formats.money(sale.rounding()));
        }
        for (var tender : sale.tenders()) {
            session.say("  " + tender.type().title(session.language()) + "  " + formats.money(tender.amount()));
        }
        for (var payout : sale.payouts()) {
            var amount = formats.money(payout.amount().negate());
            session.say("  " + payout.type().title(session.language()) + "  " + amount);
        }
        if (sale.points().earned() != 0 || sale.points().spent() != 0) {
            session.say("  "
                    + texts.get(
                            "cli.sale.points",
                            sale.points().earned(),
                            sale.points().spent()));
        }
        for (var back : record.returns()) {
            session.say("  "
                    + texts.get(
                            "cli.sale.back",
                            formats.quantity(back.quantity()),
                            back.line(),
                            back.by().toString(),
                            formats.dateTime(back.at())));
        }
        var fiscal = new FiscalText(formats);
        shop.counter()
                .fiscalDocuments()
                .ofSale(sale.number())
                .forEach(document -> session.say("  " + fiscal.of(document)));
        if (record.duplicates() > 0) {
            session.say("  " + texts.get("cli.sale.duplicates", record.duplicates()));
        }
        if (!record.isConfirmed()) {
            session.say(texts.get("cli.sale.unconfirmed"));
        }
    }

    private void say(SaleLine line, Formats formats) {
        session.say("  %s × %s  %s"
                .formatted(formats.quantity(line.quantity()), line.description(), formats.money(line.total())));
        var left = line.left();
        if (left != null) {
            session.say("    " + session.texts().get("cli.sale.left", line.code(), formats.money(left)));
        }
        for (Reduction reduction : line.reductions()) {
            session.say("    " + formats.money(reduction.amount().negate()) + "  "
                    + reduction.said(Texts.of("sales", formats.language())));
        }
    }
}
