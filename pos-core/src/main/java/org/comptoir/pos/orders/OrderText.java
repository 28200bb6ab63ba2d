package org.comptoir.pos.orders;

import java.util.Locale;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;

/// Says what an order is, what became of it, and why something cannot be done with it.
public final class OrderText {

    private final Texts texts;
    private final Formats formats;

    public OrderText(Formats formats) {
        texts = Texts.of("orders", formats.language());
        this.formats = formats;
    }

    public String kind(OrderNumber.Kind kind) {
        return switch (kind) {
            case QUOTE -> texts.get("orders.kind.quote");
            case PUT_ASIDE -> texts.get("orders.kind.aside");
        };
    }

    public String state(SalesOrder order) {
        return order.isSoldInPart() ? texts.get("orders.state.part", stateOf(order)) : stateOf(order);
    }

    private String stateOf(SalesOrder order) {
        return switch (order.state()) {
            case OrderState.Open ignored -> texts.get("orders.state.open", formats.date(order.lastDay()));
            case OrderState.Expired(var lastDay) -> texts.get("orders.state.expired", formats.date(lastDay));
            case OrderState.Sold(var sale, var at) -> texts.get("orders.state.sold", sale.toString(), formats.date(at));
            case OrderState.Withdrawn(var at, var by) -> texts.get("orders.state.withdrawn", formats.date(at), by);
        };
    }

    public String of(OrderSelection.Stage stage) {
        return texts.get(stage.textKey());
    }

    public String of(WaitingState state) {
        return texts.get(state.textKey());
    }

    public String of(OrderResult.Reason reason) {
        return texts.get("orders.refused." + reason.name().toLowerCase(Locale.ROOT));
    }
}
