package org.comptoir.customers.transfer.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.transfer.ImportFile;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.junit.jupiter.api.Test;

class HeadingRowTest {

    @Test
    void titlesAboveTheHeadingsAreNoHeadings() {
        var table = found("Liste des clients au 01/02/2024;;;\nMagasin;Nice;;\n;;;\nNom;Prénom;Téléphone;Ville\n"
                + "Petit;Zoé;06 39 98 00 01;Nice\n");

        assertThat(table.headings()).containsExactly("Nom", "Prénom", "Téléphone", "Ville");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().number()).isEqualTo(5);
    }

    @Test
    void aListWithoutHeadingsLosesNobody() {
        var table = found("Petit;Zoé;06 39 98 00 01;zoe@example.org;3 rue du Lac;06000;Nice\n"
                + "Grand;Paul;04 65 71 00 02;;12 place du Port;13200;Arles\n");
        var contacts = new RowMapper(table, ColumnMapping.proposedFor(table, "FR"), "FR", LocalDate.of(2026, 3, 9))
                .contacts()
                .toList();

        assertThat(contacts).hasSize(2);
        var zoe = ((ImportedContact) contacts.getFirst()).details();
        assertThat(zoe.listName()).isEqualTo("Petit, Zoé");
        assertThat(zoe.address().town()).isEqualTo("Nice");
        assertThat(zoe.address().street()).isEqualTo("3 rue du Lac");
        assertThat(zoe.address().postalCode()).isEqualTo("06000");
        assertThat(zoe.phones()).hasSize(1);
        assertThat(zoe.emails()).hasSize(1);
        assertThat(contacts.getFirst().row()).isOne();
    }

    @Test
    void otherTextFilesAreNoLists() {
        var directory = "dn: cn=Zoe,mail=zoe@example.org\nobjectclass: person\nsn: Petit\nmail: zoe@example.org\n";
        var data = "[{\"name\": \"Petit\", \"tel\": \"06 39 98 00 01\"}]\n".getBytes(StandardCharsets.UTF_8);

        assertThat(ColumnMapping.proposedFor(found(directory), "FR").isUsable()).isFalse();
        assertThat(ImportFile.open(data, "x.json", "FR", StandardCharsets.UTF_8))
                .isInstanceOf(ImportFile.NoTable.class);
    }

    @Test
    void ordinaryTablesStayAsTheyAre() {
        for (var text :
                List.of("Nom;Prénom\nPetit;Zoé\n", "Qui;Quoi\nPetit;bleu\n", "Nom;Ville\nVille;Nom\n", "Nom\nMail\n")) {
            assertThat(found(text)).isEqualTo(table(text));
        }
    }

    private static Table found(String text) {
        return HeadingRow.found(table(text));
    }

    private static Table table(String text) {
        return (Table) TableFile.read(text.getBytes(StandardCharsets.UTF_8), "contacts.csv");
    }
}
