package org.comptoir.app.cli.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.people.Chosen;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.customers.letter.Letter;
import org.comptoir.customers.letter.LetterSender;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.letter.LetterText;
import org.comptoir.customers.letter.LetterTextRead;
import org.comptoir.customers.mailing.MailingDraft;
import org.comptoir.customers.mailing.PersonalVoucher;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes letters from a saved text or from a file of text with merge fields.
@Command(name = "letters")
final class LettersCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "cli.option.template")
    private String template = "";

    @Option(names = "--text", paramLabel = "FILE", descriptionKey = "cli.option.text")
    @Nullable
    private Path text;

    @Option(names = "--segment", paramLabel = "NAME", descriptionKey = "cli.option.segment")
    private String segment = "";

    @Option(names = "--voucher", paramLabel = "AMOUNT", descriptionKey = "cli.option.letvoucher")
    @Nullable
    private Money voucher;

    @Option(names = "--expires", paramLabel = "DATE", descriptionKey = "cli.option.expires")
    @Nullable
    private LocalDate expires;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.title")
    private String title = "";

    @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.option.to")
    private Path file = Path.of("");

    LettersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var written = template(shop);
            var draft = MailingDraft.letters(title.isEmpty() ? written.name() : title, written, gift());
            var profile = shop.settings().profile();
            var sender = new LetterSender(profile.name(), profile.address().town(), profile.country(), profile.zone());
            var today = LocalDate.ofInstant(shop.clock().instant(), profile.zone());
            var papers = Printing.papers(shop);
            new Printing(shop, session, file)
                    .mail(
                            draft,
                            Chosen.criteria(shop, session, segment),
                            (pieces, out) -> papers.letters(
                                    pieces.stream()
                                            .map(facts -> Letter.compose(written, facts, sender, today))
                                            .toList(),
                                    out));
            return Exit.DONE;
        });
    }

    private @Nullable PersonalVoucher gift() {
        var face = voucher;
        if (face == null) {
            return null;
        }
        if (!face.isPositive()) {
            throw new Refused(session.texts().get("cli.sell.face"));
        }
        return new PersonalVoucher(face, expires);
    }

    private LetterTemplate template(Shop shop) {
        var own = text;
        if (own != null) {
            return typed(own);
        }
        var templates = shop.customerFile().templates();
        if (template.isEmpty()) {
            return templates.all().stream()
                    .findFirst()
                    .orElseThrow(() -> new Refused(session.texts().get("cli.print.notemplate")));
        }
        return templates
                .named(template)
                .orElseThrow(() -> new Refused(session.texts().get("cli.print.template", template)));
    }

    private LetterTemplate typed(Path own) {
        if (!Files.isRegularFile(own)) {
            throw new Refused(session.texts().get("cli.refused.nofile", own));
        }
        var read = LetterText.read(content(own));
        if (read instanceof LetterTextRead.Understood(var understood)) {
            return new LetterTemplate(session.texts().get("cli.print.letters"), session.language(), understood, "", "");
        }
        throw new Refused(read.problem(session.language()));
    }

    private static String content(Path own) {
        try {
            return Files.readString(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
