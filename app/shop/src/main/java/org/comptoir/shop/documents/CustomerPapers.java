package org.comptoir.shop.documents;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.comptoir.customers.account.AccountStatement;
import org.comptoir.customers.account.ReminderProposal;
import org.comptoir.customers.account.ReminderRules;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.letter.AddressBlock;
import org.comptoir.customers.letter.ComposedLetter;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.loyalty.RankedCustomer;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.reports.cards.CardSheets;
import org.comptoir.reports.cards.CustomerCard;
import org.comptoir.reports.design.Paper;
import org.comptoir.reports.labels.Label;
import org.comptoir.reports.labels.LabelPrinter;
import org.comptoir.reports.letter.LetterDocument;
import org.comptoir.reports.letter.LetterPrinter;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.lists.DirectoryList;
import org.comptoir.reports.lists.DirectoryPrinter;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.LoyaltyPrinter;
import org.comptoir.shop.open.OpenShop;

/// What is printed of customers and for them: letters, labels, cards, and lists of them. Streams passed in are left
/// open. Papers read the database, so call this from a background thread.
public final class CustomerPapers {

    private final OpenShop shop;
    private final OwnDesigns designs;
    private final TrainingPaper training;
    private final BiConsumer<ListData, OutputStream> lists;

    /// @param lists prints a list in the shop's own design
    CustomerPapers(
            OpenShop shop, OwnDesigns designs, TrainingPaper training, BiConsumer<ListData, OutputStream> lists) {
        this.shop = shop;
        this.designs = designs;
        this.training = training;
        this.lists = lists;
    }

    /// Letters, one after the other.
    public void letters(List<ComposedLetter> letters, OutputStream output) {
        var profile = profile();
        var sender = sender(profile);
        var articles =
                new LetterArticles(shop.counter().catalogue(), shop.clock().instant());
        var documents = new LetterDocuments(profile, sender, articles);
        print(profile, sender, letters.stream().map(documents::document).toList(), output);
    }

    /// Statements of accounts, one after the other, each in its customer's language.
    public void statements(List<AccountStatement> statements, OutputStream output) {
        var profile = profile();
        var letters = accountLetters(profile);
        print(
                profile,
                letters.sender(),
                statements.stream().map(letters::statement).toList(),
                output);
    }

    /// Letters to those who should have paid, in the same way.
    public void reminders(List<ReminderProposal> reminders, OutputStream output) {
        var profile = profile();
        var letters = accountLetters(profile);
        print(
                profile,
                letters.sender(),
                reminders.stream().map(letters::reminder).toList(),
                output);
    }

    private AccountLetters accountLetters(ShopProfile profile) {
        return new AccountLetters(
                profile,
                sender(profile),
                InvoiceTerms.of(shop.settings()::get),
                ReminderRules.of(shop.settings()::get),
                LocalDate.ofInstant(shop.clock().instant(), profile.zone()));
    }

    private void print(ShopProfile profile, Letterhead sender, List<LetterDocument> letters, OutputStream output) {
        var template = designs.template(Paper.LETTER)
                .orElseGet(() -> LetterPrinter.original().in(sender.accent()));
        training.marking(profile.language(), () -> new LetterPrinter(template).write(letters, output));
    }

    /// Address labels.
    public void labels(List<MergeData> customers, LabelPrinter layout, OutputStream output) {
        var profile = profile();
        var labels = customers.stream()
                .map(facts -> Label.of(AddressBlock.of(facts, profile.language(), profile.country())))
                .toList();
        var laidOut = designs.template(new Paper.LabelsOn(layout.sheet()))
                .map(layout::with)
                .orElse(layout);
        training.marking(profile.language(), () -> laidOut.write(labels, output));
    }

    /// Customer cards with their barcode, ten to a sheet.
    public void cards(List<Customer> customers, OutputStream output) {
        var profile = profile();
        var cards = customers.stream()
                .map(customer -> new CustomerCard(
                        PrintableNames.orNothing(customer.displayName()),
                        customer.number(),
                        customer.cardCode().text()))
                .toList();
        training.marking(
                profile.language(), () -> new CardSheets(sender(profile), profile.language()).write(cards, output));
    }

    /// Cards without a name, in the same way.
    public void blankCards(List<String> numbers, OutputStream output) {
        var profile = profile();
        var cards = numbers.stream()
                .map(number -> new CustomerCard("", number, new ShopCode(ShopCode.Kind.CUSTOMER_CARD, number).text()))
                .toList();
        training.marking(
                profile.language(), () -> new CardSheets(sender(profile), profile.language()).write(cards, output));
    }

    /// The customers, with how they may be written to.
    public void customerList(DirectoryList list, OutputStream output) {
        var sender = sender(profile());
        if (designs.template(Paper.LIST).isPresent()) {
            lists.accept(list.data(sender.name()), output);
        } else {
            training.marking(profile().language(), () -> new DirectoryPrinter(sender).write(list, output));
        }
    }

    /// The best customers of a period, best first.
    ///
    /// @param order by which they were chosen, as a phrase
    public void loyaltyList(
            SignedInStaff by,
            List<RankedCustomer> ranked,
            LocalDate from,
            LocalDate to,
            String order,
            OutputStream out) {
        var profile = profile();
        var list = new LoyaltyDocuments(shop, profile, sender(profile)).list(by, ranked, from, to, order);
        if (designs.template(Paper.LIST).isPresent()) {
            lists.accept(list.data(), out);
        } else {
            training.marking(profile.language(), () -> new LoyaltyPrinter().write(list, out));
        }
    }

    private ShopProfile profile() {
        return shop.settings().profile();
    }

    private Letterhead sender(ShopProfile profile) {
        return LetterheadReader.of(shop.settings(), profile);
    }
}
