package org.comptoir.pos.sales.parked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherBackItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Item.VoucherUseItem;
import org.comptoir.pos.pricing.OrderMark;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.DiscountApproval;
import org.comptoir.pos.sales.basket.PriceApproval;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.OrderNumber;
import org.jspecify.annotations.Nullable;

/// Writes a basket as JSON and reads it back. Explicit fields and a version make sure that a ticket parked before
/// an update can be recalled after it.
final class BasketText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private BasketText() {}

    static String write(Basket basket) {
        var root = JSON.createObjectNode().put("version", VERSION);
        var customer = basket.customer();
        if (customer != null) {
            var written =
                    root.putObject("customer").put("id", customer.id().value()).put("name", customer.displayName());
            if (!basket.tags().isEmpty()) {
                var tags = written.putArray("tags");
                basket.tags().forEach(tags::add);
            }
        }
        write(root, basket.discount());
        var approval = basket.approval();
        if (approval != null) {
            root.putObject("approval")
                    .put("name", approval.name())
                    .put("role", approval.role().name())
                    .put("most", approval.most().cents());
        }
        if (!basket.prices().isEmpty()) {
            var prices = root.putArray("prices");
            basket.prices()
                    .forEach(price -> prices.addObject()
                            .put("name", price.name())
                            .put("role", price.role().name())
                            .put("article", price.article().value())
                            .put("price", price.unitPrice().cents()));
        }
        if (!basket.coupons().isEmpty()) {
            var coupons = root.putArray("coupons");
            basket.coupons().forEach(coupon -> coupons.add(coupon.value()));
        }
        var lines = root.putArray("lines");
        basket.lines().forEach(line -> write(lines.addObject(), line));
        return root.toString();
    }

    private static void write(ObjectNode node, Discount discount) {
        switch (discount) {
            case Discount.None() -> {}
            case Discount.ShareOff(var percent, var ignored) -> node.put("percentOff", percent.basisPoints());
            case Discount.AmountOff(var amount, var ignored) -> node.put("amountOff", amount.cents());
        }
        if (!discount.reason().isEmpty()) {
            node.put("reason", discount.reason());
        }
    }

    private static void write(ObjectNode node, BasketLine line) {
        switch (line.item()) {
            case ArticleItem article -> write(node.putObject("article"), article);
            case VoucherItem voucher -> write(node.putObject("voucher"), voucher);
            case AccountPaymentItem payment ->
                node.putObject("account")
                        .put("name", payment.name())
                        .put("amount", payment.amount().cents());
            case VoucherUseItem ignored -> throw new IllegalArgumentException("no basket has what a voucher pays");
            case VoucherBackItem ignored -> throw new IllegalArgumentException("no basket has what is given back");
            case TipItem tip ->
                node.putObject("tip")
                        .put("name", tip.name())
                        .put("amount", tip.amount().cents());
            case ReturnItem returned -> SoldTicketText.write(node.putObject("returned"), returned);
            case UnreceiptedItem returned -> SoldTicketText.write(node.putObject("unreceipted"), returned);
        }
        node.put("quantity", line.quantity().thousandths())
                .put("price", line.unitPrice().cents());
        node.put("note", line.note());
        write(node, line.discount());
    }

    static void write(ObjectNode node, ArticleItem article) {
        node.put("id", article.id().value())
                .put("code", article.code())
                .put("name", article.name())
                .put("soldBy", article.soldBy().name());
        write(node, article.tax());
        var category = article.category();
        if (category != null) {
            node.put("category", category.value());
        }
        if (article.guaranteed()) {
            node.put("guaranteed", true);
        }
        var listPrice = article.listPrice();
        if (listPrice != null) {
            node.put("listPrice", listPrice.cents());
        }
        var order = article.order();
        if (order != null) {
            node.put("order", order.order().toString()).put("fixed", order.isPriceFixed());
        }
    }

    static void write(ObjectNode node, VoucherItem voucher) {
        node.put("name", voucher.name()).put("face", voucher.face().cents());
        var expiresOn = voucher.expiresOn();
        if (expiresOn != null) {
            node.put("expires", expiresOn.toString());
        }
        var deposit = voucher.deposit();
        if (deposit != null) {
            node.put("deposit", deposit.toString());
        }
        var tax = voucher.tax();
        if (tax != null) {
            write(node, tax);
        }
    }

    static void write(ObjectNode node, TaxRate tax) {
        node.put("vat", tax.code().value()).put("rate", tax.rate().basisPoints());
    }

    static TaxRate tax(JsonNode node) {
        return new TaxRate(
                new TaxCode(node.required("vat").asText()),
                new Percent(node.required("rate").asInt()));
    }

    /// @throws IllegalArgumentException if the text was not written by this program, or by a later version
    static Basket read(String text) {
        try {
            var root = JSON.readTree(text);
            if (root.required("version").asInt() != VERSION) {
                throw new IllegalArgumentException("a basket of version " + root.get("version"));
            }
            var lines = StreamSupport.stream(root.required("lines").spliterator(), false)
                    .map(BasketText::line)
                    .toList();
            var basket = new Basket(
                    null,
                    List.of(),
                    lines,
                    discount(root),
                    coupons(root.path("coupons")),
                    approval(root.path("approval")),
                    prices(root.path("prices")));
            return root.has("customer")
                    ? basket.withCustomer(customer(root.get("customer")), tags(root.path("customer")))
                    : basket;
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("no basket", e);
        }
    }

    private static List<CouponCode> coupons(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> new CouponCode(node.asText()))
                .toList();
    }

    private static @Nullable DiscountApproval approval(JsonNode node) {
        return node.isObject()
                ? new DiscountApproval(
                        node.required("name").asText(),
                        Role.valueOf(node.required("role").asText()),
                        money(node, "most"))
                : null;
    }

    private static List<PriceApproval> prices(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> new PriceApproval(
                        node.required("name").asText(),
                        Role.valueOf(node.required("role").asText()),
                        new ArticleId(node.required("article").asLong()),
                        money(node, "price")))
                .toList();
    }

    private static SaleCustomer customer(JsonNode node) {
        return new SaleCustomer(
                new CustomerId(node.required("id").asLong()),
                node.required("name").asText());
    }

    private static List<String> tags(JsonNode customer) {
        return StreamSupport.stream(customer.path("tags").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Discount discount(JsonNode node) {
        var reason = node.path("reason").asText("");
        if (node.has("percentOff")) {
            return new Discount.ShareOff(new Percent(node.get("percentOff").asInt()), reason);
        }
        return node.has("amountOff") ? new Discount.AmountOff(money(node, "amountOff"), reason) : Discount.NONE;
    }

    private static BasketLine line(JsonNode node) {
        return new BasketLine(
                item(node),
                new Quantity(node.required("quantity").asLong()),
                money(node, "price"),
                discount(node),
                node.required("note").asText());
    }

    private static Item item(JsonNode node) {
        if (node.has("returned")) {
            return SoldTicketText.read(node.get("returned"));
        }
        if (node.has("account")) {
            var account = node.get("account");
            return new AccountPaymentItem(account.required("name").asText(), money(account, "amount"));
        }
        if (node.has("tip")) {
            var tip = node.get("tip");
            return new TipItem(tip.required("name").asText(), money(tip, "amount"));
        }
        if (node.has("unreceipted")) {
            return SoldTicketText.unreceipted(node.get("unreceipted"));
        }
        return node.has("voucher") ? voucher(node.get("voucher")) : article(node.required("article"));
    }

    static ArticleItem article(JsonNode node) {
        return new ArticleItem(
                new ArticleId(node.required("id").asLong()),
                node.required("code").asText(),
                node.required("name").asText(),
                node.has("category") ? new CategoryId(node.get("category").asLong()) : null,
                SoldBy.valueOf(node.required("soldBy").asText()),
                node.path("guaranteed").asBoolean(false),
                tax(node),
                node.has("listPrice") ? money(node, "listPrice") : null,
                node.has("order")
                        ? new OrderMark(
                                order(node.get("order")), node.required("fixed").asBoolean())
                        : null);
    }

    private static OrderNumber order(JsonNode node) {
        return OrderNumber.parse(node.asText())
                .orElseThrow(() -> new IllegalArgumentException("no order: " + node.asText()));
    }

    static VoucherItem voucher(JsonNode node) {
        return new VoucherItem(
                node.required("name").asText(),
                money(node, "face"),
                node.has("expires") ? LocalDate.parse(node.get("expires").asText()) : null,
                node.has("deposit") ? order(node.get("deposit")) : null,
                node.has("vat") ? tax(node) : null);
    }

    static Money money(JsonNode node, String field) {
        return Money.ofCents(node.required(field).asLong());
    }
}
