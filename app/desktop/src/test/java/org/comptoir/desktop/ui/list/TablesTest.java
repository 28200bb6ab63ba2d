package org.comptoir.desktop.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TablesTest {

    private record Goods(String name, Money price) {}

    private final List<Goods> goods = List.of(
            new Goods("Zeste", Money.euros(9)),
            new Goods("Écharpe", Money.euros(100)),
            new Goods("abricot", Money.euros(12)),
            new Goods("Fil", Money.euros(2)));

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private List<String> sortedBy(TableColumn<Goods, ?> column, TableColumn.SortType type) {
        TableView<Goods> table = Tables.table(Language.ENGLISH, Tables.ONE_LINE, new Label());
        table.getColumns().add(column);
        Tables.fill(table, FXCollections.observableArrayList(goods));
        column.setSortType(type);
        table.getSortOrder().add(column);
        return table.getItems().stream().map(Goods::name).toList();
    }

    @Test
    void sortsByTheHeadingThatIsPressed() {
        ScreenFixture.onScreen(() -> {
            var names = Tables.words("Name", 100, Goods::name);
            assertThat(sortedBy(names, TableColumn.SortType.ASCENDING))
                    .containsExactly("abricot", "Écharpe", "Fil", "Zeste");
            TableColumn<Goods, Goods> prices =
                    Tables.figures("Price", 100, each -> each.price().toString(), Goods::price);
            assertThat(sortedBy(prices, TableColumn.SortType.ASCENDING))
                    .containsExactly("Fil", "Zeste", "abricot", "Écharpe");
            assertThat(sortedBy(prices, TableColumn.SortType.DESCENDING))
                    .containsExactly("Écharpe", "abricot", "Zeste", "Fil");
        });
    }

    @Test
    void tellsAScreenReaderTheOrder() {
        ScreenFixture.onScreen(() -> {
            TableView<Goods> table = Tables.table(Language.ENGLISH, Tables.ONE_LINE, new Label());
            var names = Tables.words("Name", 100, Goods::name);
            table.getColumns().add(names);
            Tables.fill(table, FXCollections.observableArrayList(goods));

            table.getSortOrder().add(names);
            assertThat(table.getAccessibleText()).isEqualTo("sorted by Name, ascending");
            names.setSortType(TableColumn.SortType.DESCENDING);
            assertThat(table.getAccessibleText()).isEqualTo("sorted by Name, descending");
            table.getSortOrder().clear();
            assertThat(table.getAccessibleText()).isNull();
        });
    }

    @Test
    void leavesTheListItselfInItsOrder() {
        ScreenFixture.onScreen(() -> {
            var items = FXCollections.observableArrayList(goods);
            TableView<Goods> table = Tables.table(Language.ENGLISH, Tables.ONE_LINE, new Label());
            var names = Tables.words("Name", 100, Goods::name);
            table.getColumns().add(names);
            Tables.fill(table, items);
            table.getSortOrder().add(names);

            assertThat(items).containsExactlyElementsOf(goods);
        });
    }
}
