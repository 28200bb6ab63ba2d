package org.comptoir.desktop.sales;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.orders.OrdersArea;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.choice.TabStrip;
import org.comptoir.pos.text.Texts;

/// The finished sales, and beside them what was agreed and who waits.
final class SalesTabs extends VBox {

    static final int SALES = 0;
    static final int ORDERS = 1;
    static final int WAITING = 2;

    private final List<Node> pages;
    private final OrdersArea area;
    private final StackPane place = new StackPane();
    private final TabStrip tabs = new TabStrip(this::show);
    private int shown;

    /// @param texts of the feature `orderscreen`
    SalesTabs(Node sales, OrdersArea area, Texts texts) {
        this.area = area;
        pages = List.of(sales, area.page().node(), area.waitingNode());
        tabs.getStyleClass().addAll("on-surface", "sales-tabs");
        tabs.add(texts.get("orderscreen.tab.sales"))
                .add(texts.get("orderscreen.tab.orders"))
                .add(texts.get("orderscreen.tab.waiting"));
        place.setMinHeight(0);
        getChildren().setAll(tabs, Layouts.growing(place));
        area.waiting().addingProperty().subscribe(adding -> {
            if (adding) {
                choose(WAITING);
            }
        });
        show(SALES);
    }

    /// The place that is shown.
    int shown() {
        return shown;
    }

    void choose(int page) {
        tabs.select(page);
        show(page);
    }

    private void show(int page) {
        shown = page;
        place.getChildren().setAll(pages.get(page));
        refresh();
    }

    /// Reads again what is shown, except the sales, which their screen reads.
    void refresh() {
        if (shown == ORDERS) {
            area.page().refresh();
        } else if (shown == WAITING) {
            area.waiting().refresh();
        }
    }
}
