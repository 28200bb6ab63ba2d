package org.comptoir.desktop.customers.duplicates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.merge.MergeChoice;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Reads the records of a group and what they bring. Who bought most is proposed to be kept; of those the oldest.
final class MergeSheetReader {

    private final OpenShop shop;
    private final Clock clock;

    MergeSheetReader(OpenShop shop) {
        this.shop = shop;
        clock = shop.clock();
    }

    /// Null where fewer than two of them are left.
    @Nullable
    MergeSheet read(List<CustomerId> members) {
        var records = shop.customerFile().customers().customers(members).stream()
                .filter(customer -> !customer.archived())
                .toList();
        if (records.size() < 2) {
            return null;
        }
        var facts = new HashMap<CustomerId, MergeSheet.Facts>();
        records.forEach(record -> facts.put(record.id(), facts(record.id())));
        var ordered = records.stream()
                .sorted(Comparator.comparingLong(
                                (Customer record) -> facts.getOrDefault(record.id(), MergeSheet.Facts.NONE)
                                        .purchases())
                        .reversed()
                        .thenComparing(Customer::createdAt))
                .toList();
        return new MergeSheet(MergeChoice.of(ordered), facts);
    }

    private MergeSheet.Facts facts(CustomerId id) {
        var file = shop.customerFile();
        var today = LocalDate.now(clock);
        var vouchers = shop.counter().vouchers().ofCustomer(id).stream()
                .filter(voucher -> voucher.isUsable(today))
                .map(Voucher::balance)
                .toList();
        return new MergeSheet.Facts(
                file.loyalty().balance(id),
                shop.counter().sales().totals(id, Instant.EPOCH, today).purchases(),
                Money.sum(vouchers),
                file.accounts().of(id).owed(),
                file.consents().forCustomer(id));
    }
}
