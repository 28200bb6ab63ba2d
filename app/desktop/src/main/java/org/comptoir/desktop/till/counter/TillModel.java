package org.comptoir.desktop.till.counter;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.desktop.till.tile.CategoryItem;
import org.comptoir.desktop.till.tile.TileItem;
import org.jspecify.annotations.Nullable;

/// What the sale screen shows.
public final class TillModel {

    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObservableList<CategoryItem> categories = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CategoryItem> category = new SimpleObjectProperty<>(this, "category");
    private final ObservableList<TileItem> tiles = FXCollections.observableArrayList();
    private final TicketModel ticket = new TicketModel();
    private final ObjectProperty<@Nullable TicketSummary> last = new SimpleObjectProperty<>(this, "last");
    private final ObservableList<TicketSummary> parked = FXCollections.observableArrayList();

    private final ObservableList<HitItem> hits = FXCollections.observableArrayList();
    private final IntegerProperty hit = new SimpleIntegerProperty(this, "hit", 0);
    private final ObjectProperty<SearchMode> looking =
            new SimpleObjectProperty<>(this, "looking", SearchMode.EVERYTHING);
    private final ObjectProperty<@Nullable Prompt> ask = new SimpleObjectProperty<>(this, "ask");
    private final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    private final BooleanProperty nothingToSell = new SimpleBooleanProperty(this, "nothingToSell");
    private final BooleanProperty mayAddFavourites = new SimpleBooleanProperty(this, "mayAddFavourites");

    /// Whether the shop has no article yet.
    public BooleanProperty nothingToSellProperty() {
        return nothingToSell;
    }

    /// What was found for the text in the field.
    public ObservableList<HitItem> hits() {
        return hits;
    }

    /// The index of the hit that Enter takes.
    public IntegerProperty hitProperty() {
        return hit;
    }

    public ObjectProperty<SearchMode> lookingProperty() {
        return looking;
    }

    /// What the till waits to be told, if anything.
    public ObjectProperty<@Nullable Prompt> askProperty() {
        return ask;
    }

    /// What is wrong with the answer that was typed; empty when nothing is.
    public StringProperty faultProperty() {
        return fault;
    }

    public BooleanProperty mayAddFavouritesProperty() {
        return mayAddFavourites;
    }

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

    public ObjectProperty<@Nullable TicketSummary> lastProperty() {
        return last;
    }

    public ObservableList<TicketSummary> parked() {
        return parked;
    }
}
