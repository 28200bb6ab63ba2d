package org.comptoir.program.cli.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.customers.field.OwnFields;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.letter.LetterTemplateParse;
import org.comptoir.customers.letter.LetterText;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingVoucher;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes letters from a saved template or from a text file with merge fields.
@Command(name = "letters")
@RequiredRights(Permission.SEND_MAILINGS)
final class LettersCommand implements Callable<Integer> {

    /// Four bytes for each character of the longest letter.
    private static final long MAX_BYTES = 4L * LetterText.MAX_LENGTH;

    private final CommandContext session;

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "cli.option.template")
    private String template = "";

    @Option(names = "--text", paramLabel = "FILE", descriptionKey = "cli.option.text")
    @Nullable
    private Path text;

    @Option(names = "--voucher", paramLabel = "AMOUNT", descriptionKey = "cli.option.letvoucher")
    @Nullable
    private Money voucher;

    @Option(names = "--expires", paramLabel = "DATE", descriptionKey = "cli.option.expires")
    @Nullable
    private LocalDate expires;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.title")
    private String title = "";

    @Mixin
    private MailingOptions options = new MailingOptions();

    LettersCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            new MailingPrint(shop, session, options)
                    .print(MailingKind.LETTER, () -> draft(shop), PrintSupport.mailingDocuments(shop)::of);
            return ExitCode.DONE;
        });
    }

    private MailingDraft draft(OpenShop shop) {
        var written = template(shop);
        return MailingDraft.forLetters(PrintSupport.title(session, title, written.name()), written, gift(shop));
    }

    private @Nullable MailingVoucher gift(OpenShop shop) {
        return voucher == null
                ? null
                : new MailingVoucher(
                        VoucherOptions.checked(session, voucher), VoucherOptions.last(shop, session, expires));
    }

    private LetterTemplate template(OpenShop shop) {
        var own = text;
        if (own != null) {
            return typed(own, shop.customerFile().customers().fields());
        }
        var templates = shop.customerFile().templates();
        if (template.isEmpty()) {
            return templates.all().stream()
                    .findFirst()
                    .orElseThrow(() ->
                            new CommandRefused("no-template", session.texts().get("cli.print.notemplate")));
        }
        return templates
                .named(template)
                .orElseThrow(
                        () -> new CommandRefused("no-template", session.texts().get("cli.print.template", template)));
    }

    private LetterTemplate typed(Path own, OwnFields fields) {
        var read = LetterText.read(
                content(InputFile.existing(session, own)),
                name -> fields.currentNamed(name).isPresent());
        if (read instanceof LetterTemplateParse.Understood(var understood)) {
            if (understood.source().isEmpty()) {
                throw new CommandRefused("empty-text", session.texts().get("cli.print.emptytext", own));
            }
            return new LetterTemplate(session.texts().get("cli.print.letters"), session.language(), understood, "", "");
        }
        throw new CommandRefused("text", read.problem(session.language()));
    }

    private String content(Path own) {
        try {
            if (Files.size(own) > MAX_BYTES) {
                throw new CommandRefused(
                        "text", new LetterTemplateParse.TooLong(LetterText.MAX_LENGTH).problem(session.language()));
            }
            return Files.readString(own);
        } catch (CharacterCodingException e) {
            throw new CommandRefused("not-utf-8", session.texts().get("cli.print.notutf8", own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
