package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.comptoir.desktop.articles.ArticlesScreen;
import org.comptoir.desktop.customers.CustomersScreen;
import org.comptoir.desktop.dayend.DayEndScreen;
import org.comptoir.desktop.importing.ArticleImportView;
import org.comptoir.desktop.mailings.MailingsScreen;
import org.comptoir.desktop.settings.SettingsScreen;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.suppliers.SuppliersScreen;
import org.comptoir.desktop.till.TillScreen;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.vouchers.VouchersScreen;

/// All screens by their place: the one list to add a screen to, and the jumps from one to another. A screen is made
/// when it is first gone to.
final class ScreenFactory {

    private final Screens screens;
    private final Supplier<Desk> desk;
    private final Consumer<Path> opener;
    private Optional<TillScreen> sell = Optional.empty();
    private Optional<CustomersScreen> customers = Optional.empty();

    /// @param desk is there when the first screen is made
    /// @param opener shows a file in the system's own program for it
    ScreenFactory(Screens screens, Supplier<Desk> desk, Consumer<Path> opener) {
        this.screens = screens;
        this.desk = desk;
        this.opener = opener;
    }

    void fill(Appearance appearance) {
        screens.add(Destination.SELL, this::sell);
        screens.add(Destination.CUSTOMERS, this::customers);
        screens.add(Destination.MAILINGS, () -> new MailingsScreen(desk.get()));
        screens.add(Destination.ARTICLES, this::articles);
        screens.add(Destination.SUPPLIERS, () -> new SuppliersScreen(desk.get()));
        screens.add(Destination.VOUCHERS, () -> new VouchersScreen(desk.get()));
        screens.add(Destination.DAY_END, () -> new DayEndScreen(desk.get()).opening(opener));
        screens.add(Destination.SETTINGS, () -> new SettingsScreen(desk.get()).dressing(appearance));
    }

    private TillScreen sell() {
        return sell.orElseGet(() -> {
            var made = new TillScreen(desk.get());
            sell = Optional.of(made);
            made.onOpenCustomer(customer -> {
                screens.show(Destination.CUSTOMERS);
                customers().open(customer);
            });
            made.onOpenArticles(() -> screens.show(Destination.ARTICLES));
            made.onCreateArticle(barcode -> {
                screens.show(Destination.ARTICLES);
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
                screens.show(Destination.SELL);
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
