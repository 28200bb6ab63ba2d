package org.comptoir.desktop.till.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.SellingServices;
import org.jspecify.annotations.Nullable;

/// The categories and the tiles of the selected one: at most 200, with their stock.
final class CatalogueTiles {

    private static final int MAX_TILES = 200;
    private static final Quantity LOW_STOCK = Quantity.of(3);

    /// @param isUncategorised whether articles without a category exist
    /// @param isCut whether there are more than are shown
    /// @param bare whether the shop has no articles at all
    private record Page(
            List<Category> categories,
            boolean isUncategorised,
            List<Article> articles,
            boolean isCut,
            Map<?, Quantity> levels,
            boolean bare) {}

    private final ScreenContext context;
    private final SellingServices services;
    private final CatalogueModel model;
    private final Texts texts;
    private final SerialTasks reading;
    private final Map<Long, Article> articles = new HashMap<>();

    CatalogueTiles(ScreenContext context, SellingServices services, CatalogueModel model) {
        this.context = context;
        this.services = services;
        this.model = model;
        texts = context.texts("sell");
        reading = new SerialTasks(context.tasks());
    }

    void choose(@Nullable CategoryItem category) {
        model.categoryProperty().set(category);
        refresh();
    }

    /// Reloads the tiles with their current stock.
    void refresh() {
        var chosen = model.categoryProperty().get();
        reading.latest("tiles", () -> read(chosen), (Work<Page> work) -> work.onSuccess(page -> show(page, chosen)));
    }

    private Page read(@Nullable CategoryItem category) {
        var all = articles(category);
        var some = all.stream().filter(Article::active).limit(MAX_TILES).toList();
        var levels = services.stock().levels(some.stream().map(Article::id).toList());
        var bare = category == null
                && all.isEmpty()
                && services.catalogue().findAlsoWithdrawn("", 1).isEmpty();
        var isUncategorised = !services.catalogue().withoutCategory(1).isEmpty();
        return new Page(
                services.catalogue().categories(), isUncategorised, some, all.size() > some.size(), levels, bare);
    }

    private List<Article> articles(@Nullable CategoryItem category) {
        var catalogue = services.catalogue();
        if (category == null) {
            return catalogue.favourites();
        }
        if (category.isCategory()) {
            return catalogue.ofCategory(new CategoryId(category.key()));
        }
        return category.key() == CategoryItem.ALL
                ? catalogue.find("", MAX_TILES + 1)
                : catalogue.withoutCategory(MAX_TILES + 1);
    }

    private void show(Page page, @Nullable CategoryItem chosen) {
        if (chosen != model.categoryProperty().get()) {
            return;
        }
        var tints = new HashMap<CategoryId, AccentColour>();
        page.categories().forEach(category -> tints.put(category.id(), tint(category)));
        var chips = chips(page);
        if (!chips.equals(model.categories())) {
            model.categories().setAll(chips);
        }
        articles.clear();
        var tiles = new ArrayList<TileItem>();
        for (var article : page.articles()) {
            articles.put(article.id().value(), article);
            tiles.add(tile(article, page.levels().get(article.id()), tints));
        }
        if (chosen == null) {
            var name = texts.get("sell.voucher.tile");
            tiles.add(new TileItem(
                    TileItem.VOUCHER,
                    name,
                    "",
                    texts.get("sell.price.free"),
                    "",
                    "",
                    false,
                    AccentColour.SERVICES,
                    "voucher"));
        }
        model.moreTilesProperty().set(page.isCut() ? texts.get("sell.tiles.more", MAX_TILES) : "");
        model.nothingToSellProperty().set(page.bare());
        model.mayAddFavouritesProperty().set(context.may(Permission.EDIT_ARTICLES));
        if (!tiles.equals(model.tiles())) {
            model.tiles().setAll(tiles);
        }
    }

    private List<CategoryItem> chips(Page page) {
        var chips = new ArrayList<CategoryItem>();
        chips.add(new CategoryItem(CategoryItem.ALL, texts.get("sell.all"), AccentColour.SERVICES));
        page.categories()
                .forEach(category ->
                        chips.add(new CategoryItem(category.id().value(), category.name(), tint(category))));
        if (page.isUncategorised()) {
            chips.add(new CategoryItem(CategoryItem.NONE, texts.get("sell.uncategorised"), AccentColour.SERVICES));
        }
        return chips;
    }

    private static AccentColour tint(Category category) {
        return AccentColour.valueOf(category.tint().name());
    }

    private TileItem tile(Article article, @Nullable Quantity level, Map<CategoryId, AccentColour> tints) {
        var price = article.price();
        var tint = article.category() == null
                ? AccentColour.SERVICES
                : tints.getOrDefault(article.category(), AccentColour.SERVICES);
        var note = level == null ? "" : stock(article, level);
        var watched = article.reorderPoint() != null && level != null && !level.isPositive();
        return new TileItem(
                article.id().value(),
                article.name(),
                article.variant(),
                price == null ? texts.get("sell.price.free") : context.formats().money(price),
                "",
                note,
                watched,
                tint,
                article.picture());
    }

    /// Empty for articles whose stock is not monitored.
    private String stock(Article article, Quantity level) {
        var reorder = article.reorderPoint();
        if (!level.isPositive()) {
            return reorder == null ? "" : texts.get("sell.stock.none");
        }
        var few = reorder == null ? LOW_STOCK : reorder;
        return level.compareTo(few) > 0
                ? ""
                : texts.get("sell.stock", context.formats().quantity(level));
    }

    Optional<Article> article(long key) {
        return Optional.ofNullable(articles.get(key));
    }
}
