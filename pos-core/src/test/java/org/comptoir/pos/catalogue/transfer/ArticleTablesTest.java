package org.comptoir.pos.catalogue.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.junit.jupiter.api.Test;

class ArticleTablesTest {

    private static Table find(String... sheets) {
        var read = Stream.of(sheets)
                .map(sheet -> TableFile.read(sheet.getBytes(StandardCharsets.UTF_8), "list.csv"))
                .toList();
        return (Table) ArticleTables.find(read);
    }

    @Test
    void looksBelowATitle() {
        var table =
                find("Catalogue 2026;;;\n\nmise à jour le 3 mars;;;\nCode;Libellé;Prix TTC;TVA\nT1;Thé vert;4,50;R\n");

        assertThat(table.headings()).containsExactly("Code", "Libellé", "Prix TTC", "TVA");
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(5);
            assertThat(row.cell(1)).isEqualTo("Thé vert");
        });
    }

    @Test
    void takesTheSheetThatHasArticles() {
        assertThat(find("Mode d’emploi\nA lire\n", "code;name\nT1;Tea\n").headings())
                .containsExactly("code", "name");
    }

    @Test
    void leavesWhatIsClearAlone() {
        assertThat(find("name;price\nName;Price\n").rows()).hasSize(1);
        assertThat(find("a;b\n1;2\n").headings()).containsExactly("a", "b");
        assertThat(ArticleTables.find(List.of(new TableReadResult.Empty()))).isInstanceOf(TableReadResult.Empty.class);
    }
}
