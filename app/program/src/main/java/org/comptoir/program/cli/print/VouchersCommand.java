package org.comptoir.program.cli.print;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingVoucher;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.program.cli.file.OutputFailedException;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes gift vouchers: an existing series, a new one, or one for each customer of a segment.
@Command(name = "vouchers")
@RequiredRights(Permission.ISSUE_VOUCHERS)
final class VouchersCommand implements Callable<Integer> {

    /// The maximum length of a series name.
    private static final int MAX_NAME_LENGTH = 80;

    private final CommandContext session;

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

    @Mixin
    private VoucherPaperOptions paper = new VoucherPaperOptions();

    @Mixin
    private MailingOptions options = new MailingOptions();

    VouchersCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (!options.segment().isEmpty() || options.resumed() != null) {
                paper.requireNone(session);
                personal(shop);
            } else if (count == 0) {
                print(shop, known(shop));
            } else {
                printNew(shop, wanted(shop));
            }
            return ExitCode.DONE;
        });
    }

    private void print(OpenShop shop, List<Voucher> vouchers) {
        var papers = PrintSupport.papers(shop);
        var dedication = paper.dedication(session);
        var look = paper.look(session, papers);
        var target = new OutputFile(session, options.file());
        target.write(out -> papers.vouchers(vouchers, dedication, look, out));
        session.record(shop, "vouchers-printed", vouchers.size() + " vouchers");
        PrintSupport.done(session, target, vouchers.size());
    }

    private List<Voucher> known(OpenShop shop) {
        var vouchers = shop.counter().vouchers().ofSeries(series);
        if (series.isEmpty() || vouchers.isEmpty()) {
            throw new CommandRefused("no-series", session.texts().get("cli.print.series", series));
        }
        return vouchers;
    }

    /// If printing fails, the series exists anyway and can be printed by its name.
    private void printNew(OpenShop shop, VoucherSeries wanted) {
        new OutputFile(session, options.file()).writable();
        paper.dedication(session);
        paper.look(session, PrintSupport.papers(shop));
        var issued = shop.counter().vouchers().issueSeries(session.by(), wanted);
        try {
            print(shop, issued);
        } catch (UncheckedIOException e) {
            throw new OutputFailedException(
                    session.texts().get("cli.print.issued", options.file(), issued.size(), wanted.name()), e);
        }
    }

    private VoucherSeries wanted(OpenShop shop) {
        if (count < 1 || count > VoucherSeries.MAX_COUNT) {
            throw new CommandRefused("count", session.texts().get("cli.print.count", VoucherSeries.MAX_COUNT));
        }
        return VoucherSeries.ofBearers(name(), count, worth(), last(shop));
    }

    private String name() {
        var name = series.isBlank() ? session.texts().get("cli.print.vouchers") : series.strip();
        if (name.length() > MAX_NAME_LENGTH) {
            throw new CommandRefused("title", session.texts().get("cli.print.title", MAX_NAME_LENGTH));
        }
        return name;
    }

    private Money worth() {
        return VoucherOptions.checked(session, face);
    }

    private @Nullable LocalDate last(OpenShop shop) {
        return VoucherOptions.last(shop, session, expires);
    }

    private void personal(OpenShop shop) {
        new MailingPrint(shop, session, options)
                .print(
                        MailingKind.VOUCHERS,
                        () -> MailingDraft.vouchers(
                                name(), session.language(), new MailingVoucher(worth(), last(shop))),
                        PrintSupport.mailingDocuments(shop)::of);
    }
}
