package org.comptoir.program.cli.sales;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.receipt.ReceiptNeed;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.comptoir.shop.documents.DevicePapers;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prints the receipt of a sale that a command made, as the till would. A printer that fails takes no sale back.
final class ReceiptOfSale {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptOfSale.class);

    /// What became of a receipt.
    enum Outcome {
        PRINTED,
        /// The printer does not answer, or the receipt could not be made.
        FAILED,
        /// Nobody asked for it.
        ON_REQUEST,
        NO_PRINTER,
        /// Its sale was made before, by the same request.
        MADE_BEFORE;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// What is said of it; nothing if all is as expected.
        Optional<String> sentence(CommandContext session, Sale sale) {
            return switch (this) {
                case PRINTED, FAILED, NO_PRINTER ->
                    Optional.of(session.texts()
                            .get("cli.sell.receipt." + word(), sale.number().toString()));
                case ON_REQUEST, MADE_BEFORE -> Optional.empty();
            };
        }
    }

    private final OpenShop shop;
    private final Function<Sale, byte[]> papers;

    ReceiptOfSale(OpenShop shop) {
        this(
                shop,
                sale -> new DevicePapers(
                                new DocumentPrinter(shop, Program.onPaper()),
                                shop.machine().settings().printer())
                        .receipt(sale, 0));
    }

    /// @param papers makes the receipt of a sale
    ReceiptOfSale(OpenShop shop, Function<Sale, byte[]> papers) {
        this.shop = shop;
        this.papers = papers;
    }

    /// @param isWanted whether it is printed whatever the shop's policy
    Outcome after(Completed completed, boolean isWanted) {
        if (completed.again()) {
            return Outcome.MADE_BEFORE;
        }
        var device = ReceiptPrinter.of(shop.machine().settings().printer());
        var policy = shop.counter().receiptPolicy();
        var need = shop.recorder().isConnected()
                ? policy.needBesideRecorder(completed.sale(), device.isThere())
                : policy.need(completed.sale(), device.isThere());
        return switch (need) {
            case ReceiptNeed.Printed ignored -> print(completed.sale(), device);
            case ReceiptNeed.Unprinted ignored -> Outcome.NO_PRINTER;
            case ReceiptNeed.OnRequest() -> isWanted ? wanted(completed.sale(), device) : Outcome.ON_REQUEST;
        };
    }

    private Outcome wanted(Sale sale, ReceiptPrinter device) {
        return device.isThere() ? print(sale, device) : Outcome.NO_PRINTER;
    }

    /// Whatever comes of it: the sale is made, and the caller is told so.
    private Outcome print(Sale sale, ReceiptPrinter device) {
        try {
            device.send(papers.apply(sale));
            return Outcome.PRINTED;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.warn("The receipt of {} is not printed", sale.number(), e);
            return Outcome.FAILED;
        }
    }
}
