package org.comptoir.desktop.start;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.comptoir.desktop.agenda.AgendaScreen;
import org.comptoir.desktop.articles.ArticlesScreen;
import org.comptoir.desktop.customers.CustomersScreen;
import org.comptoir.desktop.dayend.DayEndScreen;
import org.comptoir.desktop.mailings.MailingsScreen;
import org.comptoir.desktop.sales.SalesScreen;
import org.comptoir.desktop.settings.SettingsScreen;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.shell.WindowLanguage;
import org.comptoir.desktop.suppliers.SuppliersScreen;
import org.comptoir.desktop.till.TillScreen;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.vouchers.VouchersScreen;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.comptoir.shop.documents.LoyaltyTables;
import org.comptoir.shop.open.OpenShop;

/// All screens by destination: the list to add a screen to. A screen is created when first shown, with the services
/// it uses.
final class ScreenFactory {

    private final OpenShop shop;
    private final Supplier<ScreenContext> context;
    private final WindowLanguage language;
    private final Runnable restore;
    private final Consumer<SignedInStaff> train;
    private final Consumer<DisplayMessage> display;
    private final Language customersLanguage;
    private Optional<TillScreen> till = Optional.empty();

    /// @param context available when the first screen is created; another one once the language changed
    /// @param restore leaves the shop to put a backup in its place
    /// @param train leaves the till for the training
    /// @param display shows the sale to the customer
    /// @param customersLanguage of the shop: what the customer reads
    ScreenFactory(
            OpenShop shop,
            Supplier<ScreenContext> context,
            WindowLanguage language,
            Runnable restore,
            Consumer<SignedInStaff> train,
            Consumer<DisplayMessage> display,
            Language customersLanguage) {
        this.display = display;
        this.customersLanguage = customersLanguage;
        this.restore = restore;
        this.train = train;
        this.shop = shop;
        this.language = language;
        this.context = context;
    }

    void fill(Screens screens, Appearance appearance) {
        var counter = shop.counter();
        screens.add(Destination.SELL, this::till);
        screens.add(Destination.SALES, () -> new SalesScreen(context.get(), shop));
        screens.add(Destination.CUSTOMERS, () -> new CustomersScreen(context.get(), shop));
        screens.add(Destination.MAILINGS, () -> new MailingsScreen(context.get(), shop));
        screens.add(Destination.ARTICLES, () -> new ArticlesScreen(context.get(), shop));
        screens.add(
                Destination.SUPPLIERS,
                () -> new SuppliersScreen(context.get(), counter.catalogue(), counter.suppliers()));
        screens.add(Destination.AGENDA, () -> new AgendaScreen(context.get(), shop));
        screens.add(
                Destination.VOUCHERS,
                () -> new VouchersScreen(context.get(), shop)
                        .withLoyalty(
                                new LoyaltyTables(shop, context.get().formats()), shop.customerFile(), shop.clock()));
        screens.add(Destination.DAY_END, () -> new DayEndScreen(context.get(), shop));
        screens.add(
                Destination.SETTINGS,
                () -> new SettingsScreen(context.get(), shop, appearance, language, restore, train));
    }

    /// The ticket goes on from one till screen to the next.
    private TillScreen till() {
        var made = new TillScreen(context.get(), shop);
        till.ifPresent(made::continueFrom);
        till = Optional.of(made);
        made.showTo(display, Texts.of("display", customersLanguage));
        return made;
    }
}
