package org.comptoir.shop.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.letter.LetterTemplateParse;
import org.comptoir.customers.letter.LetterText;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.mailing.run.MailingVoucher;
import org.comptoir.customers.mailing.run.StartResult;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailingRunnerTest {

    private static final SignedInStaff CAMILLE = SignedInStaff.commandLine("Camille");
    private static final ProgressMonitor NOBODY = ProgressMonitor.unwatched();

    @TempDir
    Path folder;

    private OpenShop shop;
    private MailingRunner runner;

    @BeforeEach
    void open() {
        shop = ShopFixture.in(folder.resolve("shop")).open().shop();
        runner = new MailingRunner(shop.customerFile().mailings());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void writesAllThatIsPendingIntoOneFile() throws IOException {
        var run = letters(130);

        assertThat(runner.save(CAMILLE, run, documents().of(run), file(), NOBODY))
                .hasSize(130);

        assertThat(pages(file())).isEqualTo(130);
    }

    @Test
    void countsAFileAsSentOnlyOnceItWasPosted() {
        var run = letters(3);

        var made = runner.save(CAMILLE, run, onePageEach(), file(), NOBODY);
        assertThat(now(run).pending()).isEqualTo(3);

        assertThat(runner.sent(CAMILLE, run, made)).isEqualTo(3);
        assertThat(now(run).isDone()).isTrue();
    }

    @Test
    void countsEverybodyPendingAsSentWhenSomebodySaysSoLater() {
        var run = letters(3);
        var mailings = shop.customerFile().mailings();
        mailings.markFailed(
                CAMILLE,
                run.id(),
                List.of(runner.pending(CAMILLE, run).getFirst().customer()),
                "moved");

        assertThat(mailings.markPosted(CAMILLE, run.id())).isEqualTo(2);

        assertThat(now(run).sent()).isEqualTo(2);
        assertThat(now(run).failed()).isEqualTo(1);
    }

    @Test
    void leavesEverybodyPendingWhenTheFileCannotBeWritten() throws IOException {
        var run = letters(3);
        var noFolder = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> runner.save(CAMILLE, run, onePageEach(), noFolder.resolve("letters.pdf"), NOBODY))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(now(run).pending()).isEqualTo(3);
    }

    @Test
    void writesNoFileWhenNobodyIsPending() {
        var run = letters(2);
        runner.sent(CAMILLE, run, runner.save(CAMILLE, run, onePageEach(), file(), NOBODY));

        assertThat(runner.save(CAMILLE, run, onePageEach(), folder.resolve("again.pdf"), NOBODY))
                .isEmpty();
        assertThat(folder.resolve("again.pdf")).doesNotExist();
    }

    @Test
    void savesWhatWasMadeUntilItWasStopped() throws IOException {
        var run = letters(230);

        var made = runner.save(CAMILLE, run, onePageEach(), file(), new StopAfter(1));

        assertThat(made).hasSize(100);
        assertThat(pages(file())).isEqualTo(100);
        runner.sent(CAMILLE, run, made);
        assertThat(now(run).pending()).isEqualTo(130);
    }

    @Test
    void writesNoFileThatLacksPagesWhenOneFailed() {
        var run = letters(120);
        var batches = new ArrayList<Integer>();
        MailingPages failing = (recipients, out) -> {
            batches.add(recipients.size());
            if (batches.size() == 2) {
                throw new IllegalStateException("no page");
            }
            onePageEach().write(recipients, out);
        };

        assertThatThrownBy(() -> runner.save(CAMILLE, run, failing, file(), NOBODY))
                .hasMessage("no page");

        assertThat(file()).doesNotExist();
        assertThat(now(run).pending()).isEqualTo(120);
    }

    @Test
    void goesOnWithThoseWhoAreLeft() throws IOException {
        var run = letters(120);
        runner.sent(CAMILLE, run, runner.save(CAMILLE, run, onePageEach(), file(), new StopAfter(1)));

        var rest = runner.save(CAMILLE, run, onePageEach(), folder.resolve("rest.pdf"), NOBODY);
        assertThat(rest).hasSize(20);
        runner.sent(CAMILLE, run, rest);

        assertThat(pages(folder.resolve("rest.pdf"))).isEqualTo(20);
        assertThat(now(run).isDone()).isTrue();
    }

    @Test
    void countsAsSentOnlyWhatThePrinterTook() {
        var run = letters(120);
        var printed = new ArrayList<byte[]>();

        assertThatThrownBy(() -> runner.print(
                        CAMILLE,
                        run,
                        namesOnly(),
                        pdf -> {
                            if (printed.size() == 1) {
                                throw new IllegalStateException("paper jam");
                            }
                            printed.add(pdf);
                        },
                        NOBODY))
                .hasMessage("paper jam");

        assertThat(now(run).sent()).isEqualTo(100);
        assertThat(now(run).pending()).isEqualTo(20);
    }

    @Test
    void printsInTheOrderOfTheList() {
        var run = letters(120);
        var printed = new ArrayList<String>();

        runner.print(
                CAMILLE,
                run,
                namesOnly(),
                pdf -> printed.addAll(
                        new String(pdf, StandardCharsets.UTF_8).lines().toList()),
                NOBODY);

        assertThat(printed).hasSize(120).isSorted();
    }

    @Test
    void tellsHowFarItIs() {
        var run = letters(230);
        var monitor = new StopAfter(9);

        runner.save(CAMILLE, run, onePageEach(), file(), monitor);

        assertThat(monitor.told).containsExactly("0 of 230", "100 of 230", "200 of 230");
    }

    @Test
    void leavesNoPlaceEmptyOnSheetsOfVouchers() throws IOException {
        var people = people(120);
        var run = start(MailingDraft.vouchers("Spring", Language.FRENCH, new MailingVoucher(Money.euros(10), null)));

        runner.save(CAMILLE, run, documents().of(run), file(), NOBODY);

        assertThat(pages(file())).isEqualTo(people.size() / 3);
    }

    @Test
    void makesLabelsInOneGo() {
        people(230);
        var run = start(MailingDraft.labels("Autumn", Language.FRENCH));
        var batches = new ArrayList<Integer>();

        runner.print(
                CAMILLE,
                run,
                (recipients, out) -> batches.add(recipients.size()),
                pdf -> assertThat(pdf).isEmpty(),
                NOBODY);

        assertThat(batches).containsExactly(230);
    }

    /// Stops when it was asked so many times.
    private static final class StopAfter implements ProgressMonitor {

        private final List<String> told = new ArrayList<>();
        private final int batches;

        StopAfter(int batches) {
            this.batches = batches;
        }

        @Override
        public void reached(int done, int total) {
            told.add(done + " of " + total);
        }

        @Override
        public boolean cancelled() {
            return told.size() > batches;
        }
    }

    private MailingDocuments documents() {
        return new MailingDocuments(shop, new DocumentPrinter(shop, "Comptoir 1.0"));
    }

    private static MailingPages onePageEach() {
        return (recipients, out) -> {
            try (var document = new PDDocument()) {
                recipients.forEach(recipient -> document.addPage(new PDPage()));
                document.save(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static MailingPages namesOnly() {
        return (recipients, out) -> {
            try {
                for (var recipient : recipients) {
                    out.write((name(recipient) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static String name(MergeData recipient) {
        return recipient.name().family();
    }

    private Path file() {
        return folder.resolve("letters.pdf");
    }

    private MailingRun letters(int recipients) {
        people(recipients);
        var text = (LetterTemplateParse.Understood) LetterText.read("Bonjour {{prénom}},\n\nÀ bientôt.");
        return start(MailingDraft.forLetters(
                "Rentrée", new LetterTemplate("Rentrée", Language.FRENCH, text.text(), "", ""), null));
    }

    private MailingRun start(MailingDraft draft) {
        var audience = shop.customerFile().segments().audience(CAMILLE, List.of(), Channel.POST);
        var started = shop.customerFile().mailings().start(CAMILLE, draft, audience);
        return ((StartResult.Started) started).run();
    }

    private List<Customer> people(int count) {
        var details = IntStream.range(0, count)
                .mapToObj(i -> CustomerDetails.person(new PersonName("", "Anna", "", "Martin%03d".formatted(i), ""))
                        .draft()
                        .address(new PostalAddress(i + " rue Haute", "84120", "Pertuis", "", "FR"))
                        .build())
                .toList();
        return shop.database().write(session -> shop.customerFile().customers().addAll(session, details));
    }

    private MailingRun now(MailingRun run) {
        return shop.customerFile().mailings().run(run.id()).orElseThrow();
    }

    private static int pages(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
