package org.comptoir.app.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.comptoir.app.articles.ArticlesScreen;
import org.comptoir.app.customers.CustomersScreen;
import org.comptoir.app.dayend.DayEndScreen;
import org.comptoir.app.desk.Desk;
import org.comptoir.app.importing.ArticleImportView;
import org.comptoir.app.mailings.MailingsScreen;
import org.comptoir.app.sell.SellScreen;
import org.comptoir.app.settings.SettingsScreen;
import org.comptoir.app.shell.Place;
import org.comptoir.app.shell.Screens;
import org.comptoir.app.suppliers.SuppliersScreen;
import org.comptoir.app.theme.Appearance;
import org.comptoir.app.vouchers.VouchersScreen;

/// All screens by their place: the one list to add a screen to, and the jumps from one to another. A screen is made
/// when it is first gone to.
final class ScreenSet {

    private final Screens screens;
    private final Supplier<Desk> desk;
    private final Consumer<Path> opener;
    private Optional<SellScreen> sell = Optional.empty();
    private Optional<CustomersScreen> customers = Optional.empty();

    /// @param desk is there when the first screen is made
    /// @param opener shows a file in the system's own program for it
    ScreenSet(Screens screens, Supplier<Desk> desk, Consumer<Path> opener) {
        this.screens = screens;
        this.desk = desk;
        this.opener = opener;
    }

    void fill(Appearance appearance) {
        screens.add(Place.SELL, this::sell);
        screens.add(Place.CUSTOMERS, this::customers);
        screens.add(Place.MAILINGS, () -> new MailingsScreen(desk.get()));
        screens.add(Place.ARTICLES, this::articles);
        screens.add(Place.SUPPLIERS, () -> new SuppliersScreen(desk.get()));
        screens.add(Place.VOUCHERS, () -> new VouchersScreen(desk.get()));
        screens.add(Place.DAY_END, () -> new DayEndScreen(desk.get()).opening(opener));
        screens.add(Place.SETTINGS, () -> new SettingsScreen(desk.get()).dressing(appearance));
    }

    private SellScreen sell() {
        return sell.orElseGet(() -> {
            var made = new SellScreen(desk.get());
            sell = Optional.of(made);
            made.onOpenCustomer(customer -> {
                screens.show(Place.CUSTOMERS);
                customers().open(customer);
            });
            made.onOpenArticles(() -> screens.show(Place.ARTICLES));
            made.onCreateArticle(barcode -> {
                screens.show(Place.ARTICLES);
                screens.shown().ifPresent(articles -> articles.scanned(barcode));
            });
            return made;
        });
    }

    private CustomersScreen customers() {
        return customers.orElseGet(() -> {
            var made = new CustomersScreen(desk.get());
            customers = Optional.of(made);
            made.onOpen(opener);
            made.onSell(customer -> {
                screens.show(Place.SELL);
                sell().sellTo(customer.id());
            });
            return made;
        });
    }

    private ArticlesScreen articles() {
        var shell = desk.get().shell();
        var made = new ArticlesScreen(desk.get());
        return made.importing(() -> shell.cover(new ArticleImportView(desk.get(), () -> {
            shell.uncover();
            made.shown();
        })));
    }
}
