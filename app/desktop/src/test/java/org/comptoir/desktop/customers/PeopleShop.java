package org.comptoir.desktop.customers;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Window;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.relation.NewRelation;
import org.comptoir.customers.relation.RelationKind;
import org.comptoir.desktop.messages.FailureMessages;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.office.RecordingNavigator;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;
import org.jspecify.annotations.Nullable;

/// A shop in a folder with a manually set clock and a few invented customers.
public final class PeopleShop implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-09-12T14:42:00Z");

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2025-10-03T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /// A file dialog that returns a preset file.
    public static final class Chosen implements FileChoice {

        public Optional<Path> file = Optional.empty();

        @Override
        public Optional<Path> toSave(@Nullable Window owner, String title, FileName suggested, String... others) {
            return file;
        }

        @Override
        public Optional<Path> toOpen(@Nullable Window owner, String title, String kinds, List<String> endings) {
            return file;
        }

        @Override
        public Optional<Path> toFolder(@Nullable Window owner, String title) {
            return file;
        }
    }

    private final HandClock clock = new HandClock();
    public final OpenShop shop;
    public final SignedInStaff owner;
    public final Chosen files = new Chosen();
    public final PageMessages messages = new PageMessages();
    public final RecordingNavigator navigator = new RecordingNavigator();
    public final AtomicReference<SignedInStaff> signedIn = new AtomicReference<>();
    public final List<Throwable> errors = new ArrayList<>();

    public PeopleShop(Path folder) {
        var founded = ShopFixture.in(folder).clock(clock).open();
        shop = founded.shop();
        owner = founded.owner();
        signedIn.set(owner);
        shop.customerFile().search().prepare(read -> {});
        clock.now = NOW;
    }

    public Tasks tasks() {
        return Tasks.atOnce(error -> errors.add(error.error()));
    }

    /// The context of a screen or a model.
    public ScreenContext context(Language language, Tasks tasks, Messages messages) {
        return new ScreenContext(
                signedIn::get,
                tasks.answeredBy(new FailureMessages(messages, language, tasks.failures())),
                new Formats(language, clock.getZone()),
                messages,
                navigator,
                new DocumentPrinter(shop, "test"),
                files);
    }

    public ScreenContext context(Language language) {
        return context(language, tasks(), messages);
    }

    /// A window without screens; on the screen's thread.
    public ShellView shell(Language language, Screens screens) {
        return new ShellView(screens, tasks(), new Formats(language, clock.getZone()), clock, () -> {});
    }

    /// Opens the window with its only screen.
    public ShellView window(ShellView shell, Screens screens, Screen screen) {
        for (var place : Destination.values()) {
            screens.add(place, () -> screen);
        }
        shell.open(owner);
        screens.show(Destination.CUSTOMERS);
        return shell;
    }

    public Customer add(CustomerDetails details) {
        var created = (CreateResult.Created) shop.customerFile().customers().create(owner, details);
        shop.customerFile().search().catchUp();
        return created.customer();
    }

    public Customer person(String given, String family, String phone, String town) {
        return add(CustomerDetails.person(PersonName.of(given, family))
                .draft()
                .phone(PhoneNumber.read(phone, "FR"))
                .address(new PostalAddress("", "", town, "", "FR"))
                .build());
    }

    /// A customer with all details.
    public Customer elodie() {
        var elodie = add(CustomerDetails.person(new PersonName("Mme", "Élodie", "", "Durand-Lefèvre", ""))
                .draft()
                .phone(PhoneNumber.read("06 39 98 48 12", "FR"))
                .email(new org.comptoir.pos.contact.EmailAddress("elodie.dl@courriel.example"))
                .addresses(List.of(new ContactAddress(
                        "", new PostalAddress("18, rue des Tanneurs", "84120", "Pertuis", "", "FR"), true)))
                .birthday(new Birthday(9, 15, 1984))
                .tags(List.of("Fidèle"))
                .alertNote("Remettre la retouche, pantalon, casier 12")
                .build());
        var file = shop.customerFile();
        file.consents().record(owner, elodie.id(), ConsentStatement.verbal(Channel.POST, true));
        file.consents().record(owner, elodie.id(), ConsentStatement.verbal(Channel.EMAIL, true));
        file.consents().record(owner, elodie.id(), ConsentStatement.verbal(Channel.SMS, false));
        shop.counter()
                .vouchers()
                .issueSeries(
                        owner,
                        VoucherSeries.ofCustomers(
                                "Fidélité", List.of(elodie.id()), Money.of("15.00"), LocalDate.of(2026, 9, 30)));
        return elodie;
    }

    /// Her household and family, and whom she works for.
    ///
    /// @return who lives with her
    public Customer aroundElodie(Customer elodie) {
        var home = elodie.details().addresses();
        var marc = add(CustomerDetails.person(new PersonName("M.", "Marc", "", "Lefèvre", ""))
                .draft()
                .addresses(home)
                .build());
        var jade = add(CustomerDetails.person(new PersonName("Mlle", "Jade", "", "Lefèvre", ""))
                .draft()
                .addresses(home)
                .birthday(new Birthday(9, 18, 2017))
                .build());
        var rose = person("Rose", "Durand", "04 65 71 52 09", "Lauris");
        var company = add(CustomerDetails.company("L’Échoppe Durand"));
        var file = shop.customerFile();
        file.households().join(owner, elodie.id(), marc.id());
        file.households().join(owner, jade.id(), marc.id());
        file.relations().add(owner, elodie.id(), NewRelation.of(RelationKind.PARTNER, marc.id()));
        file.relations().add(owner, elodie.id(), NewRelation.of(RelationKind.CHILD, jade.id()));
        file.relations().add(owner, elodie.id(), NewRelation.of(RelationKind.PARENT, rose.id()));
        file.relations().add(owner, elodie.id(), NewRelation.of(RelationKind.EMPLOYER, company.id(), "gérante"));
        return marc;
    }

    public Sale sell(Customer customer, Instant at, String article, String price) {
        return sell(customer, at, article, price, new Tender.Card(Money.of(price)));
    }

    /// Paid by another means.
    public Sale sell(Customer customer, Instant at, String article, String price, Tender tender) {
        clock.now = at;
        var tax = new TaxCode("N");
        var counter = shop.counter();
        var saved = counter.catalogue().find(article, 1).stream()
                .findFirst()
                .orElseGet(() -> ((SaveResult.Saved)
                                counter.catalogue().save(owner, ArticleDraft.of("", article, tax, Money.of(price))))
                        .article());
        var item = ArticleItem.of(saved, new TaxRate(tax, Percent.whole(20)));
        var basket = Basket.EMPTY.withCustomer(customer.atTheTill()).with(item, Quantity.ONE);
        var result = counter.checkout().complete(basket, List.of(tender), owner, UUID.randomUUID());
        clock.now = NOW;
        return ((CheckoutResult.Completed) result).sale();
    }

    @Override
    public void close() {
        shop.close();
    }
}
