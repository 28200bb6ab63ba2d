package org.comptoir.shop.selling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.invoicing.InvoiceNumber;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.listing.SaleMeaning;
import org.comptoir.pos.sales.listing.SaleMeaning.AtTills;
import org.comptoir.pos.sales.listing.SaleMeaning.AttachedTo;
import org.comptoir.pos.sales.listing.SaleMeaning.BySellers;
import org.comptoir.pos.sales.listing.SaleMeaning.OfAmount;
import org.comptoir.pos.sales.listing.SaleMeaning.OfCustomers;
import org.comptoir.pos.sales.listing.SaleMeaning.OfInvoice;
import org.comptoir.pos.sales.listing.SaleMeaning.OfNumber;
import org.comptoir.pos.sales.listing.SaleMeaning.PaidBy;
import org.comptoir.pos.sales.listing.SaleMeaning.WithArticles;
import org.comptoir.pos.sales.listing.SaleTerm;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;

/// What a person types to find a sale: its number or that of its invoice, an amount, a customer, an article, who sold
/// it, the till, the tender, or several of them, all of which must be true. For the background.
public final class SaleSearch {

    /// So many customers, and so many articles, of each word are looked for among the sales.
    public static final int MAX_MATCHES = 200;

    /// Fewer letters mean no kind of payment: nearly every sale would have one that begins with them.
    private static final int MIN_LETTERS = 3;

    private static final Pattern AMOUNT = Pattern.compile("([+-]?)(\\d{1,9})(?:[.,](\\d{0,2}))?(?:€|EUR)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final Pattern INVOICE = Pattern.compile("[Ff]-?[A-Za-z]");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([ \\u00A0\\u202F]\\d{3})+([.,]\\d{1,2})?.?€?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private final CustomerSearch customers;
    private final Catalogue catalogue;
    private final StaffDirectory staff;
    private final TillRegistry tills;

    public SaleSearch(CustomerSearch customers, Catalogue catalogue, StaffDirectory staff, TillRegistry tills) {
        this.customers = customers;
        this.catalogue = catalogue;
        this.staff = staff;
        this.tills = tills;
    }

    /// What customers, staff, tills and tenders are called now.
    ///
    /// @param ofPhrase what all words together mean
    private record Names(
            List<StaffMember> staff, List<Till> tills, Texts tenders, boolean maySeeCustomers, Matches ofPhrase) {}

    private record Matches(Set<CustomerId> customers, Set<ArticleId> articles) {}

    /// A term for each word; none for a blank text. A word that means nothing has a term that no sale meets.
    ///
    /// @param language of the names of tenders
    public List<SaleTerm> terms(SignedInStaff by, String typed, Language language) {
        var words = words(typed.strip());
        if (words.isEmpty()) {
            return List.of();
        }
        var maySee = by.may(Permission.SEE_CUSTOMERS);
        var phrase = words.size() == 1
                ? new Matches(Set.of(), Set.of())
                : new Matches(found(String.join(" ", words), maySee), articles(String.join(" ", words)));
        var names = new Names(staff.all(), tills.all(), Texts.of("sales", language), maySee, phrase);
        return words.stream().map(word -> term(word, names)).toList();
    }

    /// The sales of these customers, those that were attached to them later among them.
    public static SaleTerm ofCustomers(List<CustomerId> customers) {
        return new SaleTerm(List.of(new OfCustomers(customers), new AttachedTo(customers)));
    }

    /// An amount whose digits are grouped by blanks is one word.
    private static List<String> words(String typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        return GROUPED.matcher(typed).matches()
                ? List.of(BLANKS.matcher(typed).replaceAll(""))
                : Arrays.stream(BLANKS.split(typed)).distinct().toList();
    }

    private SaleTerm term(String word, Names names) {
        var meanings = new ArrayList<SaleMeaning>();
        numbers(word, names.tills()).forEach(number -> meanings.add(new OfNumber(number)));
        invoice(word).ifPresent(number -> meanings.add(new OfInvoice(number)));
        amount(word).ifPresent(amount -> {
            meanings.add(amount);
            meanings.add(new OfAmount(amount.most().negate(), amount.least().negate()));
        });
        var buyers = new LinkedHashSet<>(names.ofPhrase().customers());
        buyers.addAll(found(word, names.maySeeCustomers()));
        if (!buyers.isEmpty()) {
            meanings.addAll(ofCustomers(List.copyOf(buyers)).meanings());
        }
        var goods = new LinkedHashSet<>(names.ofPhrase().articles());
        goods.addAll(articles(word));
        if (!goods.isEmpty()) {
            meanings.add(new WithArticles(List.copyOf(goods)));
        }
        people(word, names, meanings);
        return new SaleTerm(meanings);
    }

    private static void people(String word, Names names, List<SaleMeaning> meanings) {
        var folded = Folding.of(word);
        var sellers = names.staff().stream()
                .filter(person -> begins(person.name(), folded))
                .map(StaffMember::id)
                .toList();
        if (!sellers.isEmpty()) {
            meanings.add(new BySellers(sellers));
        }
        var places = names.tills().stream()
                .filter(till -> Folding.of(till.id().value()).equals(folded) || begins(till.name(), folded))
                .map(Till::id)
                .toList();
        if (!places.isEmpty()) {
            meanings.add(new AtTills(places));
        }
        var tenders = tenders(folded, names.tenders());
        if (!tenders.isEmpty()) {
            meanings.add(new PaidBy(tenders));
        }
    }

    /// Whether one of its words begins like this.
    private static boolean begins(String name, String folded) {
        return Stream.of(BLANKS.split(Folding.of(name))).anyMatch(part -> part.startsWith(folded));
    }

    private static Set<TenderKind> tenders(String folded, Texts names) {
        var tenders = EnumSet.noneOf(TenderKind.class);
        if (folded.length() >= MIN_LETTERS) {
            for (var kind : TenderKind.values()) {
                if (begins(names.get(kind.textKey()), folded)) {
                    tenders.add(kind);
                }
            }
        }
        return tenders;
    }

    /// A number without letters can be any till's.
    private static List<SaleNumber> numbers(String word, List<Till> tills) {
        if (!DIGITS.matcher(word).matches()) {
            return SaleNumber.parse(word).stream().toList();
        }
        return tills.stream()
                .flatMap(till -> SaleNumber.parse(word, till.id()).stream())
                .toList();
    }

    /// With the letter of invoices before that of the till, as they are printed: `F-A-000012`.
    private static Optional<InvoiceNumber> invoice(String word) {
        return INVOICE.matcher(word).lookingAt() ? InvoiceNumber.parse(word) : Optional.empty();
    }

    /// What is typed can be the beginning: `119` is any amount from 119.00 to 119.99, `119,3` one from 119.30 to
    /// 119.39.
    static Optional<OfAmount> amount(String word) {
        var amount = AMOUNT.matcher(word.replace('\u2212', '-'));
        if (!amount.matches()) {
            return Optional.empty();
        }
        var decimals = Optional.ofNullable(amount.group(3)).orElse("");
        var least = Money.ofCents(Long.parseLong(amount.group(2) + (decimals + "00").substring(0, 2)));
        var most = Money.ofCents(Long.parseLong(amount.group(2) + (decimals + "99").substring(0, 2)));
        return Optional.of(new OfAmount(least, most));
    }

    private Set<CustomerId> found(String typed, boolean maySee) {
        var found = new LinkedHashSet<CustomerId>();
        if (maySee) {
            customers.find(typed, MAX_MATCHES).hits().stream()
                    .map(CustomerHit::id)
                    .forEach(found::add);
        }
        return found;
    }

    private Set<ArticleId> articles(String typed) {
        var found = new LinkedHashSet<ArticleId>();
        catalogue.byBarcode(typed).map(Article::id).ifPresent(found::add);
        catalogue.findAlsoWithdrawn(typed, MAX_MATCHES).stream()
                .map(Article::id)
                .forEach(found::add);
        return found;
    }

    /// Who is called like this, for a filter.
    public List<StaffId> sellers(String name) {
        var folded = Folding.of(name.strip());
        return staff.all().stream()
                .filter(person -> Folding.of(person.name()).equals(folded) || begins(person.name(), folded))
                .map(StaffMember::id)
                .toList();
    }

    /// The till with these letters or this name, for a filter.
    public Optional<TillId> till(String letters) {
        var folded = Folding.of(letters.strip());
        return tills.all().stream()
                .filter(till -> Folding.of(till.id().value()).equals(folded)
                        || Folding.of(till.name()).equals(folded))
                .map(Till::id)
                .findFirst();
    }
}
