package org.comptoir.program.tour.parts;

import java.util.Comparator;
import javafx.scene.input.KeyCode;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.orders.OrderSelection;
import org.comptoir.pos.orders.OrderSelection.Stage;
import org.comptoir.pos.orders.OrderState;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Goods are put aside for the customer, stay in the stock, and are taken by a scan of their label.
final class PuttingAside implements TourStep {

    @Override
    public String key() {
        return "tour.aside";
    }

    @Override
    public void play(TourContext context) {
        var article = article(context);
        var level = context.shop().counter().stock().level(article.id());
        context.goTo("sell");
        context.operate(robot -> robot.scan(article.barcodes().getFirst())
                .scan(context.customer().cardCode().text())
                .touch(context.say("sell", "sell.more"))
                .choose(context.say("sell", "sell.aside")));
        context.look("sell-put-aside");
        context.operate(robot -> robot.touch(context.say("orderscreen", "orderscreen.keep.aside.do")));
        var aside = newest(context);
        var customer = aside.customer();
        context.check(
                customer != null && customer.id().equals(context.customer().id()),
                "tour.aside.kept",
                aside.number(),
                context.customer().displayName());
        context.check(context.shop().counter().stock().level(article.id()).equals(level), "tour.aside.stock");
        context.operate(
                robot -> robot.scan(ShopCode.ofOrder(aside.number()).text()).press(KeyCode.F12));
        context.operate(robot -> robot.touch(TenderType.of(TenderKind.CHEQUE)
                        .title(context.shop().settings().profile().language()))
                .press(KeyCode.ENTER));
        context.operate(robot -> robot.press(KeyCode.ENTER));
        context.check(newest(context).state() instanceof OrderState.Sold, "tour.aside.sold");
    }

    private static SalesOrder newest(TourContext context) {
        return context
                .shop()
                .counter()
                .orders()
                .list(OrderSelection.of(OrderNumber.Kind.PUT_ASIDE, Stage.ALL, ""))
                .stream()
                .max(Comparator.comparing(SalesOrder::madeAt))
                .orElseThrow();
    }

    private static Article article(TourContext context) {
        return context.shop().counter().catalogue().all().stream()
                .filter(article -> article.active()
                        && article.price() != null
                        && !article.barcodes().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
