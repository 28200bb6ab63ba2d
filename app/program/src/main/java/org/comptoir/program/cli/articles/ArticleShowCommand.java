package org.comptoir.program.cli.articles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.suppliers.Supplier;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.program.cli.runtime.UnknownArticle;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows an article by its code or barcode: prices, stock, movements.
@Command(name = "show")
@RequiredRights(Permission.SELL)
final class ArticleShowCommand implements Callable<Integer> {

    private static final int LATEST = 100;

    private final CommandContext session;

    @Parameters(paramLabel = "CODE", descriptionKey = "cli.option.code")
    private String code = "";

    ArticleShowCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var article = shop.counter()
                    .catalogue()
                    .byScanned(ScanReader.read(code))
                    .orElseThrow(() -> UnknownArticle.of(session, code));
            session.json(answer(shop, article));
            say(shop, article);
            return ExitCode.DONE;
        });
    }

    private static Map<String, Object> answer(OpenShop shop, Article article) {
        var answer = new LinkedHashMap<>(Json.parts(article));
        answer.put("category", category(shop, article));
        answer.put("supplier", supplier(shop, article));
        answer.put("stock", shop.counter().stock().level(article.id()));
        answer.put("movements", shop.counter().stock().movements(article.id(), LATEST));
        answer.put("prices", shop.counter().catalogue().prices(article.id()));
        return answer;
    }

    private static String category(OpenShop shop, Article article) {
        return shop.counter().catalogue().categories().stream()
                .filter(category -> category.id().equals(article.category()))
                .map(Category::name)
                .findFirst()
                .orElse("");
    }

    private static String supplier(OpenShop shop, Article article) {
        var id = article.supplier();
        return id == null
                ? ""
                : shop.counter().suppliers().get(id).map(Supplier::name).orElse("");
    }

    private void say(OpenShop shop, Article article) {
        var formats = session.formats(shop);
        var price = article.price();
        session.say(article.code() + "  " + article.displayName() + (price == null ? "" : "  " + formats.money(price)));
        var texts = session.texts();
        session.say("  "
                + texts.get(
                        "cli.show.stock",
                        formats.quantity(shop.counter().stock().level(article.id()))));
        var cost = article.lastCost();
        if (cost != null) {
            session.say("  " + texts.get("cli.show.supplier", supplier(shop, article), formats.money(cost)));
        }
        article.barcodes().forEach(barcode -> session.say("  " + barcode));
    }
}
