package org.comptoir.customers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.customers.Fixtures.CAMILLE;
import static org.comptoir.customers.Fixtures.CLOCK;
import static org.comptoir.customers.Fixtures.NOON;
import static org.comptoir.customers.Fixtures.created;
import static org.comptoir.customers.Fixtures.elodie;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CustomerDocumentsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    private Database database;
    private CustomerDocuments documents;
    private CustomerId customer;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        documents = new CustomerDocuments(database, CLOCK);
        customer = created(new Customers(database, CLOCK), elodie()).id();
    }

    @Test
    void keepsAFileAsItCame() {
        var file = text("Accord signé.txt", "Élodie accepte les courriers.");

        var kept = kept(documents.add(OWNER, customer, file));

        assertThat(kept.name()).isEqualTo("Accord signé");
        assertThat(kept.kind()).isEqualTo(DocumentKind.TEXT);
        assertThat(kept.size()).isEqualTo(file.content().length);
        assertThat(documents.ofCustomer(OWNER, customer)).containsExactly(kept);
        assertThat(documents.count(OWNER, customer)).isEqualTo(1);
        assertThat(documents.content(OWNER, kept.id(), 1)).contains(file);
    }

    @Test
    void findsWordsOfNameAndTextWithoutAccents() throws Exception {
        var quote = kept(documents.add(
                OWNER, customer, new DocumentFile("Devis 87.pdf", TestPdf.of("Retouche d'un manteau gris, 126,00"))));
        var note = kept(documents.add(OWNER, customer, text("mesures.txt", "Épaules 42, manches 61 %_!")));

        assertThat(quote.kind()).isEqualTo(DocumentKind.PDF);
        assertThat(documents.search(OWNER, customer, "RETOUCHE manteau")).containsExactly(quote);
        assertThat(documents.search(OWNER, customer, "dévis")).containsExactly(quote);
        assertThat(documents.search(OWNER, customer, "epaules")).containsExactly(note);
        assertThat(documents.search(OWNER, customer, "%_!")).containsExactly(note);
        assertThat(documents.search(OWNER, customer, "retouche epaules")).isEmpty();
        assertThat(documents.search(OWNER, customer, " ")).hasSize(2);
    }

    @Test
    void addsVersionsAndKeepsTheOlder() {
        var first = kept(documents.add(OWNER, customer, text("prix.txt", "40 savons : 120,00")));

        var second = kept(documents.addVersion(OWNER, first, text("prix juin.txt", "40 savons : 112,00")));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.name()).as("its name stays").isEqualTo("prix");
        assertThat(documents.ofCustomer(OWNER, customer)).containsExactly(second);
        assertThat(documents.versions(OWNER, first.id()))
                .extracting(DocumentVersion::number)
                .containsExactly(2, 1);
        assertThat(documents.content(OWNER, first.id(), 1).map(DocumentFile::name))
                .contains("prix.txt");
        assertThat(documents.search(OWNER, customer, "120,00"))
                .as("only the newest is searched")
                .isEmpty();
        assertThat(documents.addVersion(OWNER, first, text("prix.txt", "autre")))
                .as("somebody else added a version meanwhile")
                .isEqualTo(new CustomerDocumentResult.Refused(DocumentProblem.CHANGED_MEANWHILE));
        assertThat(documents.addVersion(OWNER, second, text("prix.txt", "40 savons : 112,00")))
                .isEqualTo(new CustomerDocumentResult.AlreadyThere(second));
    }

    @Test
    void addsTheSameContentOnce() {
        var kept = kept(documents.add(OWNER, customer, text("a.txt", "pareil")));

        assertThat(documents.add(OWNER, customer, text("b.txt", "pareil")))
                .isEqualTo(new CustomerDocumentResult.AlreadyThere(kept));
    }

    @Test
    void takesARemovedDocumentBackForThirtyDays() {
        var kept = kept(documents.add(OWNER, customer, text("a.txt", "un")));
        assertThat(documents.remove(OWNER, kept.id())).isTrue();
        assertThat(documents.remove(OWNER, kept.id())).isFalse();
        assertThat(documents.ofCustomer(OWNER, customer)).isEmpty();
        assertThat(documents.search(OWNER, customer, "un")).isEmpty();
        assertThat(documents.rename(OWNER, kept.id(), "b"))
                .isEqualTo(new CustomerDocumentResult.Refused(DocumentProblem.CHANGED_MEANWHILE));
        assertThat(documents.content(OWNER, kept.id(), 1)).isEqualTo(Optional.empty());
        assertThat(documents.versions(OWNER, kept.id())).isEmpty();
        assertThat(documents.restore(OWNER, kept.id())).isTrue();
        assertThat(documents.content(OWNER, kept.id(), 1)).isPresent();
        assertThat(documents.ofCustomer(OWNER, customer)).containsExactly(kept);

        documents.remove(OWNER, kept.id());
        var later = new CustomerDocuments(
                database,
                Clock.fixed(NOON.plus(CustomerDocuments.KEPT_AFTER_REMOVAL).plusSeconds(1), ZoneOffset.UTC));
        assertThat(later.restore(OWNER, kept.id())).isFalse();
        assertThat(documents.deleteLongRemoved()).isZero();
        assertThat(later.deleteLongRemoved()).isEqualTo(1);
        assertThat(documents.restore(OWNER, kept.id()))
                .as("by a clock that is slow")
                .isFalse();
        var other = kept(later.add(OWNER, customer, text("b.txt", "deux")));

        assertThat(later.content(OWNER, kept.id(), 1)).isEqualTo(Optional.empty());
        assertThat(later.ofCustomer(OWNER, customer)).containsExactly(other);
    }

    @Test
    void refusesWhatCannotBeKept() {
        var tooLarge = new DocumentFile("film.mp4", new byte[CustomerDocuments.MAX_SIZE + 1]);
        assertThat(documents.add(OWNER, customer, new DocumentFile("vide.pdf", new byte[0])))
                .isEqualTo(new CustomerDocumentResult.Refused(DocumentProblem.EMPTY));
        assertThat(documents.add(OWNER, customer, tooLarge))
                .isEqualTo(new CustomerDocumentResult.Refused(DocumentProblem.TOO_LARGE));
        var kept = kept(documents.add(OWNER, customer, text("a.txt", "un")));
        assertThat(documents.rename(OWNER, kept.id(), "  "))
                .isEqualTo(new CustomerDocumentResult.Refused(DocumentProblem.NO_NAME));
        assertThat(documents.rename(OWNER, kept.id(), "n".repeat(CustomerDocuments.MAX_NAME + 1)))
                .isEqualTo(new CustomerDocumentResult.Refused(DocumentProblem.NAME_TOO_LONG));
        assertThat(kept(documents.rename(OWNER, kept.id(), " Mesures ")).name()).isEqualTo("Mesures");
    }

    @Test
    void requiresRights() {
        var visitor = new SignedInStaff(CAMILLE.id(), CAMILLE.name(), CAMILLE.role(), Set.of());
        var file = text("a.txt", "un");
        var kept = kept(documents.add(OWNER, customer, file));

        assertThatThrownBy(() -> documents.add(visitor, customer, file)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> documents.addVersion(visitor, kept, file)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> documents.ofCustomer(visitor, customer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> documents.count(visitor, customer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> documents.search(visitor, customer, "")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> documents.content(visitor, kept.id(), 1)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> documents.rename(visitor, kept.id(), "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> documents.remove(visitor, kept.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> documents.restore(visitor, kept.id())).isInstanceOf(NotPermitted.class);
    }

    private static DocumentFile text(String name, String content) {
        return new DocumentFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static CustomerDocument kept(CustomerDocumentResult result) {
        assertThat(result).isInstanceOf(CustomerDocumentResult.Kept.class);
        return ((CustomerDocumentResult.Kept) result).document();
    }
}
