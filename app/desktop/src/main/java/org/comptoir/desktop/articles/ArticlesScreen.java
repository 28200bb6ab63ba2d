package org.comptoir.desktop.articles;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.importing.ImportPage;
import org.comptoir.desktop.importing.source.ArticleFileImport;
import org.comptoir.desktop.promotions.PromotionsModel;
import org.comptoir.desktop.promotions.PromotionsPage;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.shop.open.OpenShop;

/// The articles screen, with the import of articles and the promotions.
public final class ArticlesScreen implements Screen {

    private final ScreenContext context;
    private final OpenShop shop;
    private final ArticlesModel model;
    private final ArticlesView view;
    private final PromotionsPage promotions;
    private final StackPane place = new StackPane();

    public ArticlesScreen(ScreenContext context, OpenShop shop) {
        this.context = context;
        this.shop = shop;
        model = new ArticlesModel(
                context,
                shop.counter().catalogue(),
                shop.counter().suppliers(),
                shop.counter().stock(),
                shop.counter().orders(),
                shop.settings(),
                shop.counter().articleExport());
        view = new ArticlesView(
                model,
                context.texts("articlescreen"),
                context.formats(),
                context.files(),
                this::importArticles,
                this::showPromotions);
        promotions = new PromotionsPage(
                new PromotionsModel(
                        context, shop.counter().promotions(), shop.counter().catalogue(), shop.clock()),
                context.texts("promotionscreen"),
                context.formats(),
                this::showList);
        place.getChildren().setAll(view);
    }

    private void importArticles() {
        var counter = shop.counter();
        var opener =
                ArticleFileImport.opener(context, counter.articleImport(), counter.catalogue(), counter.suppliers());
        var page = ImportPage.ofArticles(context, opener, this::showList);
        page.onDone(model::load);
        place.getChildren().setAll(page);
    }

    /// Shows the promotions.
    public PromotionsPage promotions() {
        showPromotions();
        return promotions;
    }

    private void showPromotions() {
        promotions.show();
        place.getChildren().setAll(promotions);
    }

    private boolean isAtPromotions() {
        return place.getChildren().contains(promotions);
    }

    private void showList() {
        place.getChildren().setAll(view);
        view.search().requestFocus();
    }

    private boolean isImporting() {
        return !place.getChildren().contains(view) && !isAtPromotions();
    }

    ArticlesModel model() {
        return model;
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public Node focus() {
        return place.getChildren().contains(view)
                ? view.search()
                : place.getChildren().getFirst();
    }

    @Override
    public boolean isUnfinished() {
        return isImporting();
    }

    @Override
    public void onShow() {
        view.offer();
        model.load();
        promotions.show();
    }

    @Override
    public Map<Action, Runnable> actions() {
        if (isImporting()) {
            return Map.of(Action.BACK, this::showList);
        }
        if (isAtPromotions()) {
            return Map.of(Action.BACK, this::showList, Action.NEW, promotions::openNew, Action.SAVE, promotions::save);
        }
        var actions = new EnumMap<Action, Runnable>(Map.of(
                Action.SEARCH, view.search()::requestFocus,
                Action.FILTER, view.search()::requestFocus));
        if (model.mayEdit()) {
            actions.put(Action.NEW, view::openNew);
            actions.put(Action.SAVE, model::save);
            actions.put(Action.EXPORT, view::export);
        }
        return actions;
    }

    /// Opens the scanned article, or starts a new one with the code. Cards, vouchers and receipts belong to the
    /// till.
    @Override
    public boolean scanned(Scanned code) {
        return switch (code) {
            case Scanned.ArticleCode article -> open(article);
            case Scanned.CustomerCard ignored -> false;
            case Scanned.VoucherCode ignored -> false;
            case Scanned.DamagedVoucher ignored -> false;
            case Scanned.TicketCode ignored -> false;
            case Scanned.OrderCode ignored -> false;
            case Scanned.Unknown ignored -> false;
        };
    }

    /// Starts a new article with this barcode, if permitted.
    public void create(String barcode) {
        if (context.permits(Permission.EDIT_ARTICLES)) {
            showList();
            model.openNewForTicket(barcode);
            view.focusName();
        }
    }

    private boolean open(Scanned.ArticleCode article) {
        if (!model.mayEdit()) {
            return false;
        }
        if (isAtPromotions()) {
            promotions.scanned(article);
            return true;
        }
        showList();
        model.scanned(article);
        return true;
    }
}
