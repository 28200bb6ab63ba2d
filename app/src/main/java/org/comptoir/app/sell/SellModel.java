package org.comptoir.app.sell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.app.ticket.TicketModel;
import org.jspecify.annotations.Nullable;

/// What the sale screen shows.
public final class SellModel {

    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObservableList<CategoryItem> categories = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CategoryItem> category = new SimpleObjectProperty<>(this, "category");
    private final ObservableList<TileItem> tiles = FXCollections.observableArrayList();
    private final TicketModel ticket = new TicketModel();
    private final ObjectProperty<@Nullable KeptTicket> last = new SimpleObjectProperty<>(this, "last");
    private final ObservableList<KeptTicket> parked = FXCollections.observableArrayList();

    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<CategoryItem> categories() {
        return categories;
    }

    /// The one chosen; none means the favourites.
    public ObjectProperty<@Nullable CategoryItem> categoryProperty() {
        return category;
    }

    public ObservableList<TileItem> tiles() {
        return tiles;
    }

    public TicketModel ticket() {
        return ticket;
    }

    public ObjectProperty<@Nullable KeptTicket> lastProperty() {
        return last;
    }

    public ObservableList<KeptTicket> parked() {
        return parked;
    }
}
