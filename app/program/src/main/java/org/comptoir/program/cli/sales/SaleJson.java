package org.comptoir.program.cli.sales;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleRecord;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.program.cli.runtime.Json;

/// Sales as JSON.
final class SaleJson {

    private SaleJson() {}

    static String columns(Sale sale) {
        return columns(sale.number(), sale.requestId(), sale.total(), sale.signature());
    }

    static String columns(SaleSummary sale) {
        return columns(sale.number(), sale.requestId(), sale.total(), sale.signature());
    }

    /// With the number of the invoice behind, where there is one.
    static String columns(ListedSale listed) {
        var invoice = listed.invoiceText();
        return invoice.isEmpty() ? columns(listed.sale()) : columns(listed.sale()) + "\t" + invoice;
    }

    /// Number, request id, total, chain head.
    private static String columns(SaleNumber number, UUID request, Money total, String signature) {
        return number + "\t" + request + "\t" + total.toDecimal() + "\t" + signature;
    }

    /// A complete sale, including computed values.
    static Map<String, Object> complete(Sale sale) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", sale.number().toString());
        answer.put("request", sale.requestId());
        answer.put("total", sale.total());
        answer.put("discount", sale.discount());
        answer.put("head", sale.signature());
        answer.putAll(Json.parts(sale));
        answer.remove("requestId");
        answer.remove("signature");
        return answer;
    }

    /// A row of the list.
    static Map<String, Object> listed(ListedSale listed) {
        var sale = listed.sale();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", sale.number().toString());
        answer.put("request", sale.requestId());
        answer.put("total", sale.total());
        answer.put("head", sale.signature());
        answer.putAll(Json.parts(sale));
        answer.remove("requestId");
        answer.remove("signature");
        answer.put("day", listed.day());
        answer.put("customer", listed.customer());
        answer.put("paidBy", listed.paidBy());
        answer.put("hasReturns", listed.hasReturns());
        answer.put("cameBack", listed.cameBack());
        answer.put("invoice", listed.invoiceText());
        return answer;
    }

    /// A sale with what happened to it since.
    static Map<String, Object> record(SaleRecord record) {
        var answer = complete(record.sale());
        answer.put("attachment", record.attachment());
        answer.put("confirmed", record.isConfirmed());
        answer.put("returns", record.returns());
        answer.put("duplicates", record.duplicates());
        return answer;
    }
}
