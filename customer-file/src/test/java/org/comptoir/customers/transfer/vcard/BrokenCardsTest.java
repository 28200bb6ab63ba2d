package org.comptoir.customers.transfer.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.InvalidRow;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenCardsTest {

    private static final String ZOE = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Petit;Zoé;;;\r\nTEL:0639980001\r\nEND:VCARD\r\n";
    private static final String LUC = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Blanc;Luc;;;\r\nTEL:0639980002\r\nEND:VCARD\r\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, 2.1", "UTF-16LE, 3.0", "UTF-16BE, 3.0", "UTF-32LE, 4.0", "UTF-32BE, 2.1"})
    void readsBehindAnyByteOrderMark(Charset charset, String version) {
        for (var mark : List.of("\uFEFF", "")) {
            var text = mark + (ZOE + LUC).replace("3.0", version);
            assertThat(people(text.getBytes(charset)))
                    .as(mark.length() + " marks")
                    .containsExactly("Zoé Petit 0639980001", "Luc Blanc 0639980002");
        }
    }

    @Test
    void readsFilesJoinedWithTheMarkOfEach() {
        assertThat(people("\uFEFF" + ZOE + "\uFEFF" + LUC)).hasSize(2);
        assertThat(people("\uFEFF" + ZOE.strip() + "\uFEFF" + LUC)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "END:VCARDBEGIN:VCARD",
                "END:VCARD BEGIN:VCARD",
                "end:vcardBegin:vCard",
                "END:VCARD\r\n\r\n  BEGIN:VCARD"
            })
    void tellsCardsApartThatAreJoinedOnOneLine(String joint) {
        assertThat(people((ZOE + LUC).replace("END:VCARD\r\nBEGIN:VCARD", joint)))
                .containsExactly("Zoé Petit 0639980001", "Luc Blanc 0639980002");
    }

    @Test
    void tellsAnEndThatIsJoinedToTheLastValue() {
        assertThat(people((ZOE + LUC).replace("0639980001\r\nEND", "0639980001END")))
                .containsExactly("Zoé Petit 0639980001", "Luc Blanc 0639980002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN:VCARD\r\nVERSION:3.0\r\n", "VERSION:3.0\r\n", "", "FN:Luc Blanc\r\n"})
    void leavesOutACardThatAnotherInterrupts(String beginning) {
        var text = ZOE.replace("END:VCARD\r\n", "").replace("N:P", "FN:Zoé Petit\r\nN:P")
                + LUC.replace("BEGIN:VCARD\r\nVERSION:3.0\r\n", beginning);

        assertThat(read(text)).hasSize(2).first().isEqualTo(new InvalidRow(1, RowProblem.INTERRUPTED, ""));
        assertThat(people(text)).containsExactly("Luc Blanc 0639980002");
        assertThat(people(rejects(text))).containsExactly("Zoé Petit 0639980001");
    }

    @Test
    void leavesOutTheLastCardThatDoesNotEnd() {
        var text = ZOE + LUC.replace("END:VCARD\r\n", "");

        assertThat(read(text).getLast()).isEqualTo(new InvalidRow(2, RowProblem.CUT_SHORT, ""));
        assertThat(people(rejects(text))).containsExactly("Luc Blanc 0639980002");
    }

    @Test
    void countsACardWithoutItsBeginning() {
        var text = ZOE + "TEL:0639980003\r\nN:Brun;Ève;;;\r\nEND:VCARD\r\n" + LUC;

        assertThat(read(text)).hasSize(3).element(1).isEqualTo(new InvalidRow(2, RowProblem.NO_BEGIN, ""));
        assertThat(people(text)).containsExactly("Zoé Petit 0639980001", "Luc Blanc 0639980002");
        assertThat(people(rejects(text))).containsExactly("Ève Brun 0639980003");
    }

    @Test
    void skipsWhatIsNoCard() {
        assertThat(read(ZOE + "\r\nBien à vous, l'équipe\r\n: ;\r\nEND:VCARD\r\n\r\n" + LUC))
                .hasSize(2);
    }

    @Test
    void takesTwoNamesOfOnePersonForOne() {
        assertThat(people(ZOE.replace("TEL", "N;LANGUAGE=it:Piccola;Zoe;;;\r\nN:;;;;\r\nN:Petit;Zoé;;;\r\nTEL")))
                .containsExactly("Zoé Petit 0639980001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGENT:\r\nBEGIN:VCARD", "AGENT:BEGIN:VCARD", "item1.AGENT:\r\n\r\nBEGIN:VCARD"})
    void keepsTheAssistantOfAPerson(String beginning) {
        var agent = beginning + "\r\nVERSION:2.1\r\nN:Roux;Théo\r\nTEL;WORK:0465710009\r\nEND:VCARD\r\n";
        var text = ZOE.replace("END", agent + "EMAIL:zoe@example.org\r\nEND") + LUC;

        assertThat(people(text)).containsExactly("Zoé Petit 0639980001", "Luc Blanc 0639980002");
        assertThat(((ImportedContact) read(text).getFirst()).details().extras())
                .singleElement()
                .satisfies(extra -> {
                    assertThat(extra.name()).isEqualTo("AGENT");
                    assertThat(extra.value()).contains("N:Roux\\;Théo").contains("TEL\\;TYPE=WORK:0465710009");
                });
        assertThat(((ImportedContact) read(text).getFirst()).details().emails()).hasSize(1);
    }

    @Test
    void givesBackACardWhoseAssistantDoesNotEnd() {
        var text = ZOE.replace("END:VCARD\r\n", "AGENT:\r\nBEGIN:VCARD\r\nN:Roux;Théo\r\nTEL:0465710009\r\n") + LUC;

        assertThat(people(text)).containsExactly("Luc Blanc 0639980002");
        assertThat(people(rejects(text))).containsExactly("Zoé Petit 0639980001");
    }

    @Test
    void givesBackLettersAsTheyWereRead() {
        var text =
                "BEGIN:VCARD\r\nVERSION:2.1\r\nNOTE:Crème brûlée\r\nTITLE;CHARSET=windows-1252:Gérant\r\nEND:VCARD\r\n";

        var rejects = new String(rejects(text.getBytes(VCardFile.WESTERN)), StandardCharsets.ISO_8859_1);

        assertThat(rejects)
                .contains(new String("NOTE:Crème brûlée".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .contains("TITLE;CHARSET=windows-1252:Gérant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"item#.TEL:0639980001\nitem#.X-ABLabel:Bureau #", "X-P#:#", "item#.URL:a#", "N:P;Zoé;;;"})
    void refusesACardThatIsTooFullAtOnce(String lines) {
        var card = new StringBuilder("BEGIN:VCARD\nVERSION:3.0\nFN:Zoé Petit\n");
        for (var i = 0; i < 50_000; i++) {
            card.append(lines.replace("#", String.valueOf(i))).append('\n');
        }
        var text = card + "END:VCARD\n" + LUC;

        var started = cpuTime();
        assertThat(read(text)).hasSize(2).first().isEqualTo(new InvalidRow(1, RowProblem.OVERFULL, ""));
        assertThat(Duration.ofNanos(cpuTime() - started)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void readsAFullCardSoon() {
        var card = new StringBuilder("BEGIN:VCARD\nVERSION:3.0\nFN:Zoé Petit\n");
        for (var i = 0; i < 450; i++) {
            card.append("item#.TEL:0639980001\nitem#.X-ABLabel:Bureau #\n".replace("#", String.valueOf(i)));
        }
        var types = ";TYPE=work".repeat(20_000);
        var started = cpuTime();
        read(card + "EMAIL" + types + ":zoe@example.org\nEND:VCARD\n");
        assertThat(Duration.ofNanos(cpuTime() - started)).isLessThan(Duration.ofSeconds(2));
    }

    /// Not the time of the clock, which depends on what else the machine does.
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] rejects(String text) {
        return rejects(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] rejects(byte[] bytes) {
        var read = (VCardRead.Read) VCardFile.read(bytes, "FR", VCardFile.WESTERN);
        var out = new ByteArrayOutputStream();
        read.file()
                .contacts(LocalDate.of(2026, 3, 9))
                .filter(InvalidRow.class::isInstance)
                .forEach(refused -> read.file().write(out, refused.row(), "Raison"));
        return out.toByteArray();
    }

    private static List<String> people(String text) {
        return people(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> people(byte[] bytes) {
        return ((VCardRead.Read) VCardFile.read(bytes, "FR", VCardFile.WESTERN))
                .file()
                .contacts(LocalDate.of(2026, 3, 9))
                .filter(ImportedContact.class::isInstance)
                .map(contact -> ((ImportedContact) contact).details())
                .map(details -> details.displayName() + " "
                        + details.phones().getFirst().number().raw())
                .toList();
    }

    private static List<ReadContact> read(String text) {
        return ((VCardRead.Read) VCardFile.read(text.getBytes(StandardCharsets.UTF_8), "FR", VCardFile.WESTERN))
                .file()
                .contacts(LocalDate.of(2026, 3, 9))
                .toList();
    }
}
