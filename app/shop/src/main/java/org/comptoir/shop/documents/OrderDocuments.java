package org.comptoir.shop.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.orders.OrderLine;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.order.OrderPaper;
import org.jspecify.annotations.Nullable;

/// Turns quotes and goods put aside into what is printed of them.
record OrderDocuments(ShopProfile shop, Letterhead sender, String program) {

    /// While it is open, what is still to be handed over.
    ///
    /// @param customer as the customer file has them now; null if it has nobody
    OrderPaper paper(SalesOrder agreed, @Nullable Customer customer) {
        var order = agreed.state().isPending() ? agreed.remainder() : agreed;
        var known = Optional.ofNullable(customer);
        var named = order.customer();
        return new OrderPaper(
                sender,
                shop.language(),
                shop.zone(),
                order.number().toString(),
                ShopCode.ofOrder(order.number()).text(),
                known.map(Customer::displayName)
                        .map(PrintableNames::orNothing)
                        .orElse(named == null ? "" : PrintableNames.orNothing(named.displayName())),
                known.map(OrderDocuments::phone).orElse(""),
                known.map(Customer::number).orElse(""),
                known.map(OrderDocuments::address).orElse(List.of()),
                order.madeAt(),
                order.lastDay(),
                order.madeBy(),
                order.note(),
                order.shelf(),
                order.lines().stream().map(OrderDocuments::line).toList(),
                order.total(),
                order.taxes(),
                order.deposits().stream()
                        .filter(deposit -> deposit.left().isPositive())
                        .map(deposit -> new OrderPaper.Paid(deposit.sale().toString(), deposit.at(), deposit.left()))
                        .toList(),
                program);
    }

    private static String phone(Customer customer) {
        return customer.details().phone().map(phone -> phone.number().raw()).orElse("");
    }

    private static List<String> address(Customer customer) {
        var address = customer.details().address();
        return Stream.concat(address.street().lines(), Stream.of((address.postalCode() + " " + address.town()).strip()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static OrderPaper.Line line(OrderLine line) {
        return new OrderPaper.Line(
                line.name(),
                line.code(),
                line.quantity(),
                line.soldBy() == SoldBy.WEIGHT,
                line.unitPrice(),
                line.reduction(),
                line.total(),
                line.note());
    }
}
