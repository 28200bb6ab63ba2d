package org.comptoir.shop.customers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.customers.account.Accounts;
import org.comptoir.customers.account.Debtors;
import org.comptoir.customers.customer.CustomerSummaries;
import org.comptoir.customers.customer.CustomerSummary;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.search.LastPurchaseDates;
import org.comptoir.customers.size.CustomerSizes;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.Vouchers;
import org.jspecify.annotations.Nullable;

/// What the till tells of a customer, as far as the role of who serves them may see it. For the background.
public final class CustomerAtTill {

    private final ShopSettings settings;
    private final CustomerSummaries customers;
    private final CustomerSizes sizes;
    private final Loyalty loyalty;
    private final Accounts accounts;
    private final Debtors debtors;
    private final Vouchers vouchers;
    private final LastPurchaseDates visits;
    private final Clock clock;

    public CustomerAtTill(
            ShopSettings settings,
            CustomerSummaries customers,
            CustomerSizes sizes,
            Loyalty loyalty,
            Accounts accounts,
            Debtors debtors,
            Vouchers vouchers,
            LastPurchaseDates visits,
            Clock clock) {
        this.settings = settings;
        this.customers = customers;
        this.sizes = sizes;
        this.loyalty = loyalty;
        this.accounts = accounts;
        this.debtors = debtors;
        this.vouchers = vouchers;
        this.visits = visits;
        this.clock = clock;
    }

    /// Empty if there is no such customer.
    public Optional<KnownCustomer> read(SignedInStaff by, CustomerId id) {
        var seen = CustomerSight.of(settings::get).of(by.role());
        return customers
                .read(id, seen.contains(SeenDetail.BIRTHDAY), seen.contains(SeenDetail.ALERT_NOTE))
                .map(customer -> seen(customer, seen));
    }

    private KnownCustomer seen(CustomerSummary customer, Set<SeenDetail> seen) {
        var id = customer.id();
        var owed = seen.contains(SeenDetail.DEBT) ? accounts.of(id).owed() : Money.ZERO;
        var debtor = owed.isPositive() ? debtors.of(id).orElse(null) : null;
        return new KnownCustomer(
                customer,
                shown(customer.id(), customer.tags()),
                seen,
                seen.contains(SeenDetail.POINTS) ? loyalty.balance(id) : 0,
                seen.contains(SeenDetail.CREDITS) ? spendable(id) : List.of(),
                owed,
                debtor == null ? Money.ZERO : debtor.overdueAmount(),
                debtor == null ? null : debtor.overdueSince(),
                seen.contains(SeenDetail.LAST_VISIT) ? lastVisit(id) : null,
                seen.contains(SeenDetail.SIZES) ? sizes.of(id, SizeNames.of(settings::get)) : List.of(),
                LocalDate.now(clock));
    }

    /// What opens promotions to a customer: their tags, and their level if it has a discount.
    ///
    /// @param tags which the customer has
    public List<String> shown(CustomerId customer, List<String> tags) {
        var level = loyalty.standing(customer).level();
        return level == null || !level.isDiscounted()
                ? tags
                : Stream.concat(tags.stream(), Stream.of(CustomerGroup.levelShown(level.name())))
                        .toList();
    }

    private List<Voucher> spendable(CustomerId id) {
        var today = LocalDate.now(clock);
        return vouchers.ofCustomer(id).stream()
                .filter(voucher -> voucher.isUsable(today))
                .toList();
    }

    private @Nullable Instant lastVisit(CustomerId id) {
        return visits.forCustomers(List.of(id)).get(id);
    }
}
