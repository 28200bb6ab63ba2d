package org.comptoir.app.cli.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.OutputFile;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the receipt of a sale.
@Command(name = "receipt")
final class ReceiptCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.sale")
    private long number;

    @Option(names = "--duplicate", paramLabel = "N", descriptionKey = "cli.option.duplicate")
    private int duplicate;

    @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.option.to")
    private Path file = Path.of("");

    ReceiptCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var sale = shop.counter()
                    .sales()
                    .byNumber(number)
                    .orElseThrow(() -> new Refused(session.texts().get("cli.refused.nosale", String.valueOf(number))));
            var pdf = Printing.papers(shop).receiptPdf(sale, Math.max(0, duplicate));
            OutputFile.write(file, out -> write(pdf, out));
            new Printing(shop, session, file).done(1);
            return Exit.DONE;
        });
    }

    private static void write(byte[] pdf, OutputStream out) {
        try {
            out.write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
