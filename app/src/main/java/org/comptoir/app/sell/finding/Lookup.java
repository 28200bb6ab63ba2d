package org.comptoir.app.sell.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.app.sell.counter.HitItem;
import org.comptoir.app.sell.counter.Looking;
import org.comptoir.app.ticket.CustomerReading;
import org.comptoir.app.ticket.workplace.Workplace;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;

/// Finds what a code or what was typed means. For the background.
final class Lookup {

    private static final int MAX_ARTICLES = 7;
    private static final int MAX_CUSTOMERS = 4;
    private static final int MAX_HITS_PER_KIND = 10;
    private static final int MIN_CUSTOMER_QUERY_LENGTH = 2;

    private final Workplace at;
    private final CustomerReading customers;
    private final Texts texts;

    Lookup(Workplace at) {
        this.at = at;
        customers = new CustomerReading(at);
        texts = at.texts("sell");
    }

    /// What a scan means. A maker's code may by chance look like one of ours.
    Found code(String text) {
        return switch (ScanReader.read(text)) {
            case Scanned.ArticleCode(var code) -> goodsOr(code, new Found.Nothing(code, true));
            case Scanned.CustomerCard(var number) ->
                at.shop()
                        .customerFile()
                        .customers()
                        .byNumber(number)
                        .<Found>map(customer -> new Found.Person(customers.of(customer)))
                        .orElseGet(() -> goodsOr(text.strip(), new Found.Nothing(text.strip(), true)));
            case Scanned.VoucherCode(var code) ->
                new Found.Voucher(code, at.shop().counter().vouchers().check(code));
            case Scanned.DamagedVoucher(var damaged) -> goodsOr(damaged, new Found.DamagedVoucher());
            case Scanned.TicketCode(var number) ->
                sale(number).orElseGet(() -> goodsOr(text.strip(), new Found.Nothing(text.strip(), true)));
            case Scanned.Unknown(var unknown) -> new Found.Nothing(unknown, true);
        };
    }

    private Found goodsOr(String code, Found otherwise) {
        return article(code).<Found>map(Found.Goods::new).orElse(otherwise);
    }

    private Optional<Article> article(String code) {
        var catalogue = at.shop().counter().catalogue();
        return catalogue.byBarcode(code).or(() -> catalogue.byCode(code));
    }

    private Optional<Found> sale(long number) {
        return at.shop().counter().sales().byNumber(number).map((Sale sale) -> new Found.Ticket(sale));
    }

    /// What Enter means: a code first, then the best hit for the words.
    Found typed(String text, Looking looking) {
        if (looking == Looking.EVERYTHING || looking == Looking.CUSTOMER && isCard(text)) {
            var found = code(text);
            if (!(found instanceof Found.Nothing)) {
                return found;
            }
        }
        return hits(text, looking).stream()
                .findFirst()
                .flatMap(this::hit)
                .orElse(new Found.Nothing(text, text.matches("[0-9A-Z]*\\d[0-9A-Z]*")));
    }

    private static boolean isCard(String text) {
        return ScanReader.read(text) instanceof Scanned.CustomerCard;
    }

    Optional<Found> hit(HitItem hit) {
        return switch (hit.kind()) {
            case ARTICLE ->
                at.shop()
                        .counter()
                        .catalogue()
                        .article(new ArticleId(hit.key()))
                        .map(Found.Goods::new);
            case CUSTOMER -> customers.read(new CustomerId(hit.key())).map(Found.Person::new);
            case NEW_CUSTOMER -> Optional.empty();
        };
    }

    List<HitItem> hits(String text, Looking looking) {
        if (text.isBlank()) {
            return List.of();
        }
        var hits = new ArrayList<HitItem>();
        switch (looking) {
            case EVERYTHING -> {
                hits.addAll(articles(text, MAX_ARTICLES));
                if (text.strip().length() >= MIN_CUSTOMER_QUERY_LENGTH) {
                    hits.addAll(people(text, MAX_CUSTOMERS));
                }
            }
            case CUSTOMER -> {
                hits.addAll(people(text, MAX_HITS_PER_KIND));
                if (at.may(Permission.EDIT_CUSTOMERS)) {
                    hits.add(new HitItem(
                            HitItem.Kind.NEW_CUSTOMER, 0, texts.get("sell.customer.create", text.strip()), "", ""));
                }
            }
            case FAVOURITE -> hits.addAll(articles(text, MAX_HITS_PER_KIND));
        }
        return hits;
    }

    private List<HitItem> articles(String text, int most) {
        return at.shop().counter().catalogue().find(text, most).stream()
                .map(this::item)
                .toList();
    }

    private HitItem item(Article article) {
        var price = article.price();
        var amount = price == null ? texts.get("sell.price.free") : at.formats().money(price);
        return new HitItem(HitItem.Kind.ARTICLE, article.id().value(), article.displayName(), article.code(), amount);
    }

    private List<HitItem> people(String text, int most) {
        if (!at.may(Permission.SEE_CUSTOMERS)) {
            return List.of();
        }
        return at.shop().customerFile().search().find(text, most).hits().stream()
                .map(Lookup::item)
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
