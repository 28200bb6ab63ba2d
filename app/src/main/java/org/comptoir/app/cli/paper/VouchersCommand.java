package org.comptoir.app.cli.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.people.Chosen;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.OutputFile;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.customers.mailing.MailingDraft;
import org.comptoir.customers.mailing.PersonalVoucher;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes gift vouchers: a series made before, a new one, or one for each customer of a segment.
@Command(name = "vouchers")
final class VouchersCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--series", paramLabel = "NAME", descriptionKey = "cli.option.series")
    private String series = "";

    @Option(names = "--count", paramLabel = "N", descriptionKey = "cli.option.count")
    private int count;

    @Option(names = "--face", paramLabel = "AMOUNT", descriptionKey = "cli.option.face")
    @Nullable
    private Money face;

    @Option(names = "--expires", paramLabel = "DATE", descriptionKey = "cli.option.expires")
    @Nullable
    private LocalDate expires;

    @Option(names = "--segment", paramLabel = "NAME", descriptionKey = "cli.option.segment")
    private String segment = "";

    @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.option.to")
    private Path file = Path.of("");

    VouchersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (segment.isEmpty()) {
                print(shop, count > 0 ? issued(shop) : known(shop));
            } else {
                personal(shop);
            }
            return Exit.DONE;
        });
    }

    private void print(Shop shop, List<Voucher> vouchers) {
        OutputFile.write(file, out -> Printing.papers(shop).vouchers(vouchers, out));
        new Printing(shop, session, file).done(vouchers.size());
    }

    private List<Voucher> known(Shop shop) {
        var vouchers = shop.counter().vouchers().ofSeries(series);
        if (series.isEmpty() || vouchers.isEmpty()) {
            throw new Refused(session.texts().get("cli.print.series", series));
        }
        return vouchers;
    }

    private List<Voucher> issued(Shop shop) {
        if (count > VoucherSeries.MOST) {
            throw new Refused(session.texts().get("cli.print.count", VoucherSeries.MOST));
        }
        return shop.counter()
                .vouchers()
                .issueSeries(session.by(), VoucherSeries.ofBearers(name(), count, worth(), expires));
    }

    private String name() {
        return series.isEmpty() ? session.texts().get("cli.print.vouchers") : series;
    }

    private Money worth() {
        var worth = face;
        if (worth == null || !worth.isPositive()) {
            throw new Refused(session.texts().get("cli.sell.face"));
        }
        return worth;
    }

    private void personal(Shop shop) {
        var draft = MailingDraft.vouchers(name(), session.language(), new PersonalVoucher(worth(), expires));
        new Printing(shop, session, file).mail(draft, Chosen.criteria(shop, session, segment), (pieces, out) -> {
            var codes = pieces.stream()
                    .map(facts -> facts.voucher())
                    .filter(java.util.Objects::nonNull)
                    .map(voucher -> voucher.code())
                    .collect(java.util.stream.Collectors.toSet());
            var vouchers = pieces.stream()
                    .flatMap(facts -> shop.counter().vouchers().ofCustomer(facts.customer()).stream())
                    .filter(voucher -> codes.contains(voucher.code()))
                    .toList();
            Printing.papers(shop).vouchers(vouchers, out);
        });
    }
}
