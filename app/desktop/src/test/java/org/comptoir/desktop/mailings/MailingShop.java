package org.comptoir.desktop.mailings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.office.RecordingNavigator;
import org.comptoir.desktop.printing.Printers;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.mailing.MailingDocuments;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;

/// The mailings of an invented shop with a few customers.
public final class MailingShop {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-14T14:42:00Z"), ZoneId.of("Europe/Paris"));
    public static final SignedInStaff CAMILLE = SignedInStaff.commandLine("Camille");

    private MailingShop() {}

    public static OpenShop open(Path folder, Language language) {
        return ShopFixture.in(folder).clock(CLOCK).language(language).open().shop();
    }

    /// Twelve customers who may be contacted, one without a street, one of the same household.
    public static List<CustomerId> people(OpenShop shop) {
        var people = List.of(
                person(shop, "Mme", "Mireille", "Dumas-Faucher", "3, montée du Château", "84240", "Ansouis"),
                person(shop, "Mme", "Élodie", "Durand-Lefèvre", "18, rue des Tanneurs", "84120", "Pertuis"),
                person(shop, "M.", "Benoît", "Dubreuil", "Les Grands Jardins", "84240", "La Tour-d’Aigues"),
                person(shop, "Mme", "Amandine", "Dupré", "27, cours Saint-Victor", "84160", "Cucuron"),
                person(shop, "Mme", "Noémie", "Durieux", "14 bis, rue Grande", "04100", "Manosque"),
                person(shop, "M.", "Gaspard", "Ferrand", "Mas des Oliviers", "84160", "Cadenet"),
                person(shop, "Mme", "Inès", "Garcin", "41, rue Colbert", "84120", "Pertuis"),
                person(shop, "M.", "Loïc", "Guérin", "6, traverse du Four", "84240", "Grambois"),
                person(shop, "Mme", "Maëlle", "Imbert", "11, bd Pecout", "84120", "Pertuis"),
                person(shop, "M.", "Noël", "Jourdan", "La Bastidonne", "84120", "La Bastidonne"),
                person(shop, "Mme", "Océane", "Julien", "8, rue du Puits", "84160", "Vaugines"),
                person(shop, "M.", "Rémi", "Lagier", "22, rte d’Aix", "84120", "Pertuis"));
        person(shop, "M.", "Sans", "Adresse", "", "84120", "Pertuis");
        person(shop, "M.", "Paul", "Lagier", "22, rte d’Aix", "84120", "Pertuis");
        return people;
    }

    static CustomerId person(
            OpenShop shop, String title, String given, String family, String street, String code, String town) {
        var details = CustomerDetails.person(new PersonName(title, given, "", family, ""))
                .draft()
                .address(new PostalAddress(street, code, town, "", "FR"))
                .tags(List.of(town.equals("Pertuis") ? "fidèle" : "alentours"))
                .build();
        if (shop.customerFile().customers().create(CAMILLE, details) instanceof CreateResult.Created(var customer)) {
            return customer.id();
        }
        throw new AssertionError("not created: " + family);
    }

    /// Writes down in which language a customer is written to.
    static void reads(OpenShop shop, CustomerId id, String language) {
        var customers = shop.customerFile().customers();
        var customer = customers.customer(id).orElseThrow();
        var reader = customer.details().draft().language(language).build();
        customers.change(CAMILLE, customer.id(), customer.version(), reader);
    }

    static MailingsModel model(OpenShop shop, Language language, Tasks tasks) {
        var context = screenContext(shop, language, tasks, CAMILLE, new PageMessages());
        return new MailingsModel(
                context,
                shop.customerFile(),
                new MailingDocuments(shop, context.documents()),
                shop.settings(),
                shop.machine(),
                shop.clock(),
                new Printers());
    }

    /// The context of a screen or a model.
    public static ScreenContext screenContext(
            OpenShop shop, Language language, Tasks tasks, SignedInStaff by, Messages messages) {
        return new ScreenContext(
                () -> by,
                tasks,
                new Formats(language, CLOCK.getZone()),
                messages,
                new RecordingNavigator(),
                new DocumentPrinter(shop, "Comptoir 1.0"),
                new SystemFileChoice());
    }

    public static Tasks tasks() {
        return Tasks.atOnce(error -> {
            throw new AssertionError(error.code());
        });
    }

    /// The window with one of its screens.
    public static ShellView window(
            OpenShop shop, Language language, Destination place, Function<ScreenContext, Screen> screen) {
        var formats = new Formats(language, CLOCK.getZone());
        var context = new AtomicReference<ScreenContext>();
        var screens = new Screens();
        for (var destination : Destination.values()) {
            screens.add(destination, () -> screen.apply(context.get()));
        }
        var shell = new ShellView(screens, tasks(), formats, CLOCK, () -> {});
        context.set(screenContext(shop, language, tasks(), CAMILLE, shell.messages()));
        screens.show(place);
        shell.open(CAMILLE);
        return shell;
    }
}
