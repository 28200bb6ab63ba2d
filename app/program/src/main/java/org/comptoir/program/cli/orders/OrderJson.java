package org.comptoir.program.cli.orders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.pos.orders.OrderDeposit;
import org.comptoir.pos.orders.OrderLine;
import org.comptoir.pos.orders.OrderState;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.till.SaleNumber;

/// Orders as programs read them.
final class OrderJson {

    private OrderJson() {}

    static Map<String, Object> of(SalesOrder order) {
        var customer = order.customer();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", order.number().toString());
        answer.put("kind", order.number().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        answer.put("state", state(order.state()));
        answer.put("customer", customer == null ? "" : customer.displayName());
        answer.put("lastDay", order.lastDay().toString());
        answer.put("madeAt", order.madeAt().toString());
        answer.put("madeBy", order.madeBy());
        answer.put("total", order.total());
        answer.put("outstanding", order.outstanding());
        answer.put("deposited", order.deposited());
        answer.put("rest", order.rest());
        answer.put("note", order.note());
        answer.put("shelf", order.shelf());
        answer.put("sale", order.state() instanceof OrderState.Sold(var sale, var ignored) ? sale.toString() : "");
        answer.put("sales", order.sales().stream().map(SaleNumber::toString).toList());
        answer.put("lines", order.lines().stream().map(OrderJson::line).toList());
        answer.put("deposits", deposits(order.deposits()));
        return answer;
    }

    private static String state(OrderState state) {
        return switch (state) {
            case OrderState.Open ignored -> "open";
            case OrderState.Expired ignored -> "expired";
            case OrderState.Sold ignored -> "sold";
            case OrderState.Withdrawn ignored -> "withdrawn";
        };
    }

    private static Map<String, Object> line(OrderLine line) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("article", line.code());
        answer.put("name", line.name());
        answer.put("quantity", line.quantity());
        answer.put("delivered", line.delivered());
        answer.put("price", line.unitPrice());
        answer.put("total", line.total());
        return answer;
    }

    private static List<Map<String, Object>> deposits(List<OrderDeposit> deposits) {
        return deposits.stream()
                .map(deposit -> {
                    var answer = new LinkedHashMap<String, Object>();
                    answer.put("sale", deposit.sale().toString());
                    answer.put("at", deposit.at().toString());
                    answer.put("paid", deposit.paid());
                    answer.put("left", deposit.left());
                    return (Map<String, Object>) answer;
                })
                .toList();
    }
}
