package org.comptoir.pos.sales.parked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.ReturnApproval;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;

/// Returns in the text of a basket: with the original sale as it was, so that a parked ticket can be displayed and
/// priced without looking it up. Whether the sale has changed is checked at the checkout.
final class SoldTicketText {

    private SoldTicketText() {}

    static void write(ObjectNode node, ReturnItem item) {
        var ticket = item.ticket();
        node.put("till", ticket.number().till().value())
                .put("number", ticket.number().number())
                .put("line", item.line())
                .put("soldOn", ticket.soldOn().toString())
                .put("paidByVouchers", ticket.paidByVouchers().cents())
                .put("onAccount", ticket.onAccount().cents());
        node.putObject("points")
                .put("earned", ticket.points().earned())
                .put("spent", ticket.points().spent())
                .put("value", ticket.points().value().cents());
        if (item.terms().isStated()) {
            write(node, item.terms());
        }
        write(node, item.approval());
        var lines = node.putArray("lines");
        ticket.lines().forEach(line -> write(lines.addObject(), line));
        if (!ticket.uses().isEmpty()) {
            var uses = node.putArray("singlePurpose");
            ticket.uses().forEach(use -> write(uses.addObject(), use));
        }
    }

    private static void write(ObjectNode node, SoldTicket.VoucherUse use) {
        node.put("name", use.name()).put("amount", use.amount().cents());
        BasketText.write(node, use.tax());
    }

    private static SoldTicket.VoucherUse use(JsonNode node) {
        return new SoldTicket.VoucherUse(
                node.required("name").asText(), BasketText.tax(node), BasketText.money(node, "amount"));
    }

    private static void write(ObjectNode node, SoldTicket.Line line) {
        switch (line.goods()) {
            case ArticleItem article -> BasketText.write(node.putObject("article"), article);
            case VoucherItem voucher -> BasketText.write(node.putObject("voucher"), voucher);
        }
        node.put("position", line.position())
                .put("quantity", line.quantity().thousandths())
                .put("price", line.unitPrice().cents())
                .put("total", line.total().cents())
                .put("returned", line.returned().thousandths());
        var reductions = node.putArray("reductions");
        for (var reduction : line.reductions()) {
            reductions
                    .addObject()
                    .put("kind", reduction.kind().name())
                    .put("reason", reduction.reason())
                    .put("amount", reduction.amount().cents());
        }
    }

    private static void write(ObjectNode node, ReturnTerms terms) {
        node.put("reason", terms.reason().name()).put("goods", terms.goods().name());
        if (!terms.words().isEmpty()) {
            node.put("words", terms.words());
        }
    }

    static void write(ObjectNode node, UnreceiptedItem item) {
        BasketText.write(node.putObject("article"), item.article());
        write(node, item.terms());
        write(node, item.approval());
    }

    private static void write(ObjectNode node, @Nullable ReturnApproval approval) {
        if (approval != null) {
            node.putObject("approval")
                    .put("name", approval.name())
                    .put("role", approval.role().name());
        }
    }

    static UnreceiptedItem unreceipted(JsonNode node) {
        return new UnreceiptedItem(BasketText.article(node.required("article")), terms(node), approval(node));
    }

    private static @Nullable ReturnApproval approval(JsonNode node) {
        var approval = node.path("approval");
        return approval.isObject()
                ? new ReturnApproval(
                        approval.required("name").asText(),
                        Role.valueOf(approval.required("role").asText()))
                : null;
    }

    static ReturnItem read(JsonNode node) {
        var number = new SaleNumber(
                new TillId(node.required("till").asText()),
                node.required("number").asLong());
        var points = node.required("points");
        var ticket = new SoldTicket(
                number,
                soldOn(node),
                elements(node.required("lines")).stream()
                        .map(SoldTicketText::line)
                        .toList(),
                BasketText.money(node, "paidByVouchers"),
                node.has("onAccount") ? BasketText.money(node, "onAccount") : Money.ZERO,
                new SoldTicket.Points(
                        points.required("earned").asInt(),
                        points.required("spent").asInt(),
                        BasketText.money(points, "value")),
                elements(node.path("singlePurpose")).stream()
                        .map(SoldTicketText::use)
                        .toList());
        return new ReturnItem(ticket, node.required("line").asInt(), terms(node), approval(node));
    }

    /// Tickets parked before the day was kept are of long ago.
    private static LocalDate soldOn(JsonNode node) {
        return node.has("soldOn") ? LocalDate.parse(node.get("soldOn").asText()) : LocalDate.EPOCH;
    }

    /// Tickets parked before reasons were kept have none.
    private static ReturnTerms terms(JsonNode node) {
        return node.has("reason")
                ? new ReturnTerms(
                        ReturnReason.valueOf(node.get("reason").asText()),
                        node.path("words").asText(""),
                        ReturnedGoods.valueOf(node.required("goods").asText()))
                : ReturnTerms.UNSTATED;
    }

    private static SoldTicket.Line line(JsonNode node) {
        return new SoldTicket.Line(
                node.required("position").asInt(),
                node.has("voucher")
                        ? BasketText.voucher(node.get("voucher"))
                        : BasketText.article(node.required("article")),
                new Quantity(node.required("quantity").asLong()),
                BasketText.money(node, "price"),
                elements(node.required("reductions")).stream()
                        .map(reduction -> new Reduction(
                                ReductionKind.valueOf(reduction.required("kind").asText()),
                                reduction.required("reason").asText(),
                                BasketText.money(reduction, "amount")))
                        .toList(),
                BasketText.money(node, "total"),
                new Quantity(node.required("returned").asLong()));
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
