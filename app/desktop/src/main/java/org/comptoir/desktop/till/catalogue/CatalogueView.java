package org.comptoir.desktop.till.catalogue;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The left of the sale screen: the search field, the categories, the tiles.
public final class CatalogueView extends VBox {

    /// In px at 100 %: in a lower window they scroll with the tiles.
    private static final double ROOM_FOR_CATEGORIES = 600;

    private static final double ROOM_FOR_PROMPT = 400;

    private final CatalogueModel model;
    private final Texts texts;
    private final Consumer<CatalogueRequest> requests;
    private final SearchField field;
    private final FlowPane chips = new FlowPane();
    private final TileGrid grid = new TileGrid();
    private final BooleanProperty isLow = new SimpleBooleanProperty(this, "isLow");
    private boolean isNarrow;

    /// @param newCustomer in which a customer is made, above the tiles
    /// @param prompt the current question, above the tiles
    public CatalogueView(
            CatalogueModel model, Node newCustomer, Texts texts, Consumer<CatalogueRequest> requests, Node prompt) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        getStyleClass().add("sell-catalogue");
        field = new SearchField(MaterialDesignB.BARCODE_SCAN, texts.get("sell.field"), "F2");
        field.textProperty().bindBidirectional(model.searchProperty());
        field.input().setOnAction(event -> requests.accept(new CatalogueRequest.Entered()));
        field.input().addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        model.searchModeProperty().subscribe(this::describe);
        chips.getStyleClass().add("grid-gap-8");
        model.categories().subscribe(this::showChips);
        model.categoryProperty().subscribe(category -> showChips());
        model.tiles().subscribe(this::showTiles);
        showTiles();
        var more = TextLabel.small("").muted().wrapped();
        more.textProperty().bind(model.moreTilesProperty());
        more.visibleProperty().bind(model.moreTilesProperty().isNotEmpty());
        more.managedProperty().bind(more.visibleProperty());
        var scrolled = Layouts.column(12, grid, more);
        var scroll = new ScrollPane(scrolled);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.visibleProperty()
                .bind(isLow.and(prompt.visibleProperty().or(newCustomer.visibleProperty()))
                        .not());
        var tiles = new VBox(prompt, newCustomer, chips, Layouts.growing(scroll));
        tiles.getStyleClass().add("gap-16");
        var below = new StackPane(tiles, nothingYet(), new HitList(model, requests));
        below.setAlignment(Pos.TOP_LEFT);
        below.setMinHeight(0);
        getChildren().setAll(field, Layouts.growing(below));
        model.mayAddFavouritesProperty().subscribe(may -> showTiles());
        new Room(this)
                .onNarrower(ROOM_FOR_PROMPT, narrow -> {
                    isNarrow = narrow;
                    describe(model.searchModeProperty().get());
                })
                .onLower(ROOM_FOR_CATEGORIES, low -> {
                    isLow.set(low);
                    tiles.getChildren().remove(chips);
                    scrolled.getChildren().remove(chips);
                    if (low) {
                        scrolled.getChildren().addFirst(chips);
                    } else {
                        tiles.getChildren().add(tiles.getChildren().size() - 1, chips);
                    }
                });
    }

    /// For a shop without any articles.
    private Node nothingYet() {
        var articles = ActionButton.accent(texts.get("sell.nothing.articles"))
                .with(MaterialDesignT.TAG_MULTIPLE_OUTLINE)
                .onPress(() -> requests.accept(new CatalogueRequest.OpenArticles()));
        articles.visibleProperty().bind(model.mayAddFavouritesProperty());
        var state = new EmptyState(
                MaterialDesignT.TAG_MULTIPLE_OUTLINE,
                texts.get("sell.nothing"),
                texts.get("sell.nothing.words"),
                articles);
        state.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(state, Pos.CENTER);
        state.visibleProperty().bind(model.nothingToSellProperty());
        return state;
    }

    public SearchField field() {
        return field;
    }

    /// What was asked for by a button is typed at once; the field for scans waits until it is touched.
    private void describe(SearchMode mode) {
        (mode == SearchMode.EVERYTHING ? FieldKind.SCANS : FieldKind.LETTERS).of(field.input());
        var key = switch (mode) {
            case EVERYTHING -> isNarrow ? "sell.field.short" : "sell.field";
            case CUSTOMER -> "sell.field.customer";
            case FAVOURITE -> "sell.field.favourite";
            case PARKED -> "sell.field.parked";
        };
        field.input().setPromptText(texts.get(key));
        field.input().setAccessibleText(texts.get(key));
    }

    private void step(KeyEvent event) {
        var isStep = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (isStep && !model.hits().isEmpty()) {
            requests.accept(new CatalogueRequest.Step(event.getCode() == KeyCode.DOWN ? 1 : -1));
            event.consume();
        }
    }

    private void showChips() {
        var group = new ToggleGroup();
        var favourites = Chip.with(texts.get("sell.favourites"), MaterialDesignS.STAR);
        favourites.setSelected(model.categoryProperty().get() == null);
        favourites.setOnAction(event -> requests.accept(new CatalogueRequest.ChooseFavourites()));
        favourites.setToggleGroup(group);
        chips.getChildren().setAll(favourites);
        for (var category : model.categories()) {
            var chip =
                    category.isCategory() ? Chip.dotted(category.name(), category.tint()) : Chip.plain(category.name());
            chip.setSelected(category.equals(model.categoryProperty().get()));
            chip.setToggleGroup(group);
            chip.setOnAction(event -> requests.accept(new CatalogueRequest.ChooseCategory(category)));
            chips.getChildren().add(chip);
        }
    }

    private void showTiles() {
        var tiles = new ArrayList<Tile>();
        model.tiles()
                .forEach(item -> tiles.add(Tile.of(item, () -> requests.accept(new CatalogueRequest.Press(item)))));
        if (model.categoryProperty().get() == null
                && model.mayAddFavouritesProperty().get()) {
            tiles.add(Tile.add(
                    texts.get("sell.favourites.add"), () -> requests.accept(new CatalogueRequest.AddFavourite())));
        }
        grid.show(tiles);
    }
}
