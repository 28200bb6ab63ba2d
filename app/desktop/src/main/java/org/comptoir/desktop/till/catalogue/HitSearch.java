package org.comptoir.desktop.till.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.CustomerServices;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.LookupResult;
import org.comptoir.shop.selling.LookupResult.FoundArticle;
import org.comptoir.shop.selling.LookupResult.FoundCustomer;
import org.comptoir.shop.selling.LookupResult.FoundParked;
import org.comptoir.shop.selling.LookupResult.NothingFound;
import org.comptoir.shop.selling.OpenPrice;

/// Searches articles and customers by typed text. For the background.
final class HitSearch {

    private static final int MAX_ARTICLES = 7;
    private static final int MAX_CUSTOMERS = 4;
    private static final int MAX_PARKED = 4;
    private static final int MAX_HITS_PER_KIND = 10;
    private static final int MIN_CUSTOMER_QUERY_LENGTH = 2;

    /// Text in this form is meant as a code, not as a name.
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]*\\d[0-9A-Z]*");

    private final SellingServices services;
    private final CustomerServices customerFile;
    private final Formats formats;
    private final ParkedHits parked;
    private final Texts texts;

    HitSearch(SellingServices services, CustomerServices customerFile, ParkedHits parked, Formats formats) {
        this.services = services;
        this.customerFile = customerFile;
        this.parked = parked;
        this.formats = formats;
        texts = Texts.of("sell", formats.language());
    }

    /// The meaning of Enter: a code first, then the best search hit; empty if nothing matches.
    Optional<LookupResult> best(String text, SearchMode mode, SignedInStaff staff) {
        var scanned = ScanReader.read(text);
        if (mode == SearchMode.EVERYTHING || mode == SearchMode.CUSTOMER && scanned instanceof Scanned.CustomerCard) {
            var found = services.itemLookup().find(scanned);
            if (!(found instanceof NothingFound)) {
                return Optional.of(found);
            }
        }
        return hits(text, mode, staff).stream()
                .findFirst()
                .flatMap(this::find)
                .or(() -> CODE.matcher(text).matches() ? Optional.of(new NothingFound(text)) : Optional.empty());
    }

    /// The article or customer of a hit; empty if it no longer exists.
    Optional<LookupResult> find(HitItem hit) {
        return switch (hit.kind()) {
            case ARTICLE ->
                services.catalogue().article(new ArticleId(hit.key())).map(FoundArticle::new);
            case CUSTOMER ->
                customerFile.customers().customer(new CustomerId(hit.key())).map(FoundCustomer::new);
            case PARKED -> Optional.ofNullable(hit.parked()).map(FoundParked::new);
            case NEW_CUSTOMER, OPEN_PRICE -> Optional.empty();
        };
    }

    List<HitItem> hits(String text, SearchMode mode, SignedInStaff staff) {
        if (text.isBlank() && mode != SearchMode.PARKED) {
            return List.of();
        }
        var hits = new ArrayList<HitItem>();
        switch (mode) {
            case EVERYTHING -> {
                OpenPrice.read(text).map(this::item).ifPresent(hits::add);
                hits.addAll(parked.named(text));
                hits.addAll(articles(text, MAX_ARTICLES));
                hits.addAll(parked.like(text, MAX_PARKED));
                if (text.strip().length() >= MIN_CUSTOMER_QUERY_LENGTH) {
                    hits.addAll(customers(text, MAX_CUSTOMERS, staff));
                }
            }
            case CUSTOMER -> {
                hits.addAll(customers(text, MAX_HITS_PER_KIND, staff));
                if (staff.may(Permission.EDIT_CUSTOMERS)) {
                    hits.add(new HitItem(
                            HitItem.Kind.NEW_CUSTOMER, 0, texts.get("sell.customer.create", text.strip()), "", ""));
                }
            }
            case FAVOURITE -> hits.addAll(articles(text, MAX_HITS_PER_KIND));
            case PARKED -> hits.addAll(parked.all(text));
        }
        return hits;
    }

    private List<HitItem> articles(String text, int max) {
        return services.catalogue().find(text, max).stream().map(this::item).toList();
    }

    private HitItem item(Money openPrice) {
        return new HitItem(
                HitItem.Kind.OPEN_PRICE,
                0,
                texts.get("sell.openprice", formats.money(openPrice)),
                texts.get("sell.openprice.details"),
                "");
    }

    /// The article with this very code, if an amount is one by chance.
    Optional<LookupResult> exactly(String text) {
        var found = services.itemLookup().find(ScanReader.read(text));
        return found instanceof NothingFound ? Optional.empty() : Optional.of(found);
    }

    private HitItem item(Article article) {
        var price = article.price();
        var amount = price == null ? texts.get("sell.price.free") : formats.money(price);
        return new HitItem(HitItem.Kind.ARTICLE, article.id().value(), article.displayName(), article.code(), amount);
    }

    private List<HitItem> customers(String text, int max, SignedInStaff staff) {
        if (!staff.may(Permission.SEE_CUSTOMERS)) {
            return List.of();
        }
        return customerFile.search().find(text, max).hits().stream()
                .map(HitSearch::item)
                .toList();
    }

    private static HitItem item(CustomerHit hit) {
        var details = new ArrayList<String>();
        for (var part : List.of(hit.town(), hit.phone(), hit.email())) {
            if (!part.isEmpty()) {
                details.add(part);
            }
        }
        return new HitItem(HitItem.Kind.CUSTOMER, hit.id().value(), hit.listName(), String.join(" · ", details), "");
    }
}
