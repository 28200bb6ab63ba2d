package org.comptoir.desktop.till.catalogue;

import java.util.List;
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
import org.jspecify.annotations.Nullable;

/// The state of the catalogue: the search field and its hits, the categories, the tiles.
public final class CatalogueModel {

    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<SearchMode> searchMode =
            new SimpleObjectProperty<>(this, "searchMode", SearchMode.EVERYTHING);
    private final ObservableList<HitItem> hits = FXCollections.observableArrayList();
    private final IntegerProperty hit = new SimpleIntegerProperty(this, "hit", 0);
    private final ObservableList<CategoryItem> categories = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CategoryItem> category = new SimpleObjectProperty<>(this, "category");
    private final ObservableList<TileItem> tiles = FXCollections.observableArrayList();
    private final BooleanProperty nothingToSell = new SimpleBooleanProperty(this, "nothingToSell");
    private final StringProperty moreTiles = new SimpleStringProperty(this, "moreTiles", "");
    private final BooleanProperty mayAddFavourites = new SimpleBooleanProperty(this, "mayAddFavourites");

    /// The text in the search field. Setting it starts a search.
    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<SearchMode> searchModeProperty() {
        return searchMode;
    }

    /// The search hits.
    public ObservableList<HitItem> hits() {
        return hits;
    }

    /// The index of the hit that Enter selects.
    public IntegerProperty hitProperty() {
        return hit;
    }

    public ObservableList<CategoryItem> categories() {
        return categories;
    }

    /// The selected category; null for the favourites.
    public ObjectProperty<@Nullable CategoryItem> categoryProperty() {
        return category;
    }

    public ObservableList<TileItem> tiles() {
        return tiles;
    }

    /// Whether the shop has no articles yet.
    public BooleanProperty nothingToSellProperty() {
        return nothingToSell;
    }

    /// That not all tiles are shown; empty if they are.
    public StringProperty moreTilesProperty() {
        return moreTiles;
    }

    public BooleanProperty mayAddFavouritesProperty() {
        return mayAddFavourites;
    }

    /// Clears the field for the next scan.
    void clearSearch() {
        searchMode.set(SearchMode.EVERYTHING);
        search.set("");
        show(List.of());
    }

    void show(List<HitItem> found) {
        hit.set(0);
        hits.setAll(found);
    }
}
