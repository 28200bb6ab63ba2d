package org.comptoir.pos.closing;

import java.util.Map;
import java.util.TreeMap;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.SignedLine;
import org.comptoir.pos.sales.SignedSale;
import org.comptoir.pos.sales.SignedSaleV1;
import org.comptoir.pos.sales.SignedSaleV2;
import org.comptoir.pos.sales.SignedSaleV3;
import org.comptoir.pos.sales.SignedSaleV4;
import org.comptoir.pos.sales.SignedSaleV5;
import org.comptoir.pos.sales.SignedSaleV6;
import org.comptoir.pos.sales.SignedSaleV7;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.tax.TaxSummary;

/// Adds up signed sales by what a closing signs: all amounts in cents, by the key under which a finding names them.
final class SoldSums {

    private final Map<String, Long> sums = new TreeMap<>();
    private int sales;
    private long first;

    void add(long number, SignedSale signed) {
        first = sales == 0 ? number : first;
        sales++;
        switch (signed) {
            case SignedSaleV1 sale -> add(sale);
            case SignedSaleV2 sale -> add(sale);
            case SignedSaleV3 sale -> add(sale);
            case SignedSaleV4 sale -> add(sale.facts());
            case SignedSaleV5 sale -> add(sale.facts().facts());
            case SignedSaleV6 sale -> add(sale.facts().facts().facts());
            case SignedSaleV7 sale -> add(sale.facts().facts().facts().facts());
        }
    }

    private void add(SignedSaleV3 sale) {
        add(sale.facts());
        add("rounding.amount", sale.rounding());
    }

    private void add(SignedSaleV1 sale) {
        add(sale.taxes());
        sale.tenders().forEach(tender -> add("tenders." + tender.kind(), tender.amount()));
        sale.lines().stream()
                .filter(line -> line.kind() == LineKind.VOUCHER)
                .forEach(line -> add("vouchers.amount", line.total()));
        add("discounts.amount", sale.discount());
    }

    private void add(SignedSaleV2 sale) {
        add(sale.taxes());
        sale.tenders().forEach(tender -> add(key(tender.type()), tender.amount()));
        sale.payouts().forEach(payout -> add(key(payout.type()), payout.amount().negate()));
        sale.lines().forEach(this::add);
        add("discounts.amount", sale.discount());
    }

    private static String key(TenderType type) {
        var own = type.own();
        return "tenders." + type.kind() + (own == null ? "" : " " + own.name() + (own.inDrawer() ? " drawer" : ""));
    }

    private void add(SignedLine line) {
        if (line.kind() == LineKind.VOUCHER || line.kind() == LineKind.VOUCHER_RETURN) {
            add("vouchers.amount", line.total());
        }
        if (line.kind() == LineKind.ACCOUNT_PAYMENT) {
            add("repaid.amount", line.total());
        }
        if (line.kind() == LineKind.TIP) {
            add("tips.amount", line.total());
        }
        if (line.kind().isReturn()) {
            add("returns.amount", line.total().negate());
        }
    }

    private void add(TaxSummary summary) {
        for (var row : summary.rows()) {
            add("turnover", row.net().plus(row.tax()));
            add(vatKey(row), row.net().plus(row.tax()));
        }
    }

    private static String vatKey(TaxSummary.Row row) {
        return "vats." + row.rate().code().value() + " " + row.rate().rate().basisPoints();
    }

    private void add(String key, Money amount) {
        sums.merge(key, amount.cents(), Math::addExact);
    }

    /// What the same sums are by the figures of a closing.
    static SoldSums of(DayFigures figures) {
        var sums = new SoldSums();
        sums.sales = figures.sales();
        sums.first = figures.firstSale();
        sums.add(figures.taxes());
        figures.tenders().forEach(tender -> sums.add(key(tender.type()), tender.amount()));
        sums.add("vouchers.amount", figures.vouchersSold().amount());
        sums.add("returns.amount", figures.returns().amount());
        sums.add("discounts.amount", figures.discounts().amount());
        sums.add("repaid.amount", figures.accountPaid().amount());
        sums.add("rounding.amount", figures.rounding().amount());
        sums.add("tips.amount", figures.tips());
        return sums;
    }

    int sales() {
        return sales;
    }

    /// The number of the first sale, 0 when there was none.
    long first() {
        return first;
    }

    /// By key; what came to nothing may have none.
    Map<String, Long> byKey() {
        return sums;
    }

    long of(String key) {
        return sums.getOrDefault(key, 0L);
    }
}
