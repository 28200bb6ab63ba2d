package org.comptoir.desktop.till.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.desktop.till.counter.HitItem;
import org.comptoir.desktop.till.counter.SearchMode;
import org.comptoir.desktop.till.ticket.TicketCustomerReader;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.SaleNumber;

/// Finds what a code or what was typed means. For the background.
final class ItemLookup {

    private static final int MAX_ARTICLES = 7;
    private static final int MAX_CUSTOMERS = 4;
    private static final int MAX_HITS_PER_KIND = 10;
    private static final int MIN_CUSTOMER_QUERY_LENGTH = 2;

    private final TillContext context;
    private final TicketCustomerReader customers;
    private final Texts texts;

    ItemLookup(TillContext context) {
        this.context = context;
        customers = new TicketCustomerReader(context);
        texts = context.texts("sell");
    }

    /// What a scan means. A maker's code may by chance look like one of ours.
    LookupResult code(String text) {
        return switch (ScanReader.read(text)) {
            case Scanned.ArticleCode(var code) -> goodsOr(code, new LookupResult.Nothing(code, true));
            case Scanned.CustomerCard(var number, var ignored) ->
                context.shop()
                        .customerFile()
                        .customers()
                        .byNumber(number)
                        .<LookupResult>map(customer -> new LookupResult.Person(customers.of(customer)))
                        .orElseGet(() -> goodsOr(text.strip(), new LookupResult.Nothing(text.strip(), true)));
            case Scanned.VoucherCode(var code) ->
                new LookupResult.Voucher(
                        code, context.shop().counter().vouchers().check(code));
            case Scanned.DamagedVoucher(var damaged) -> goodsOr(damaged, new LookupResult.DamagedVoucher());
            case Scanned.TicketCode(var number, var ignored) ->
                sale(number).orElseGet(() -> goodsOr(text.strip(), new LookupResult.Nothing(text.strip(), true)));
            case Scanned.Unknown(var unknown) -> new LookupResult.Nothing(unknown, true);
        };
    }

    private LookupResult goodsOr(String code, LookupResult otherwise) {
        return article(code).<LookupResult>map(LookupResult.Goods::new).orElse(otherwise);
    }

    private Optional<Article> article(String code) {
        var catalogue = context.shop().counter().catalogue();
        return catalogue.byBarcode(code).or(() -> catalogue.byCode(code));
    }

    private Optional<LookupResult> sale(SaleNumber number) {
        return context.shop().counter().sales().byNumber(number).map((Sale sale) -> new LookupResult.Ticket(sale));
    }

    /// What Enter means: a code first, then the best hit for the words.
    LookupResult typed(String text, SearchMode looking) {
        if (looking == SearchMode.EVERYTHING || looking == SearchMode.CUSTOMER && isCard(text)) {
            var found = code(text);
            if (!(found instanceof LookupResult.Nothing)) {
                return found;
            }
        }
        return hits(text, looking).stream()
                .findFirst()
                .flatMap(this::hit)
                .orElse(new LookupResult.Nothing(text, text.matches("[0-9A-Z]*\\d[0-9A-Z]*")));
    }

    private static boolean isCard(String text) {
        return ScanReader.read(text) instanceof Scanned.CustomerCard;
    }

    Optional<LookupResult> hit(HitItem hit) {
        return switch (hit.kind()) {
            case ARTICLE ->
                context.shop()
                        .counter()
                        .catalogue()
                        .article(new ArticleId(hit.key()))
                        .map(LookupResult.Goods::new);
            case CUSTOMER -> customers.read(new CustomerId(hit.key())).map(LookupResult.Person::new);
            case NEW_CUSTOMER -> Optional.empty();
        };
    }

    List<HitItem> hits(String text, SearchMode looking) {
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
                if (context.may(Permission.EDIT_CUSTOMERS)) {
                    hits.add(new HitItem(
                            HitItem.Kind.NEW_CUSTOMER, 0, texts.get("sell.customer.create", text.strip()), "", ""));
                }
            }
            case FAVOURITE -> hits.addAll(articles(text, MAX_HITS_PER_KIND));
        }
        return hits;
    }

    private List<HitItem> articles(String text, int most) {
        return context.shop().counter().catalogue().find(text, most).stream()
                .map(this::item)
                .toList();
    }

    private HitItem item(Article article) {
        var price = article.price();
        var amount =
                price == null ? texts.get("sell.price.free") : context.formats().money(price);
        return new HitItem(HitItem.Kind.ARTICLE, article.id().value(), article.displayName(), article.code(), amount);
    }

    private List<HitItem> people(String text, int most) {
        if (!context.may(Permission.SEE_CUSTOMERS)) {
            return List.of();
        }
        return context.shop().customerFile().search().find(text, most).hits().stream()
                .map(ItemLookup::item)
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
