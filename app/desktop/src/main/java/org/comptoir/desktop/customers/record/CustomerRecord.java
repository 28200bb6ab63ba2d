package org.comptoir.desktop.customers.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.customers.account.CustomerAccount;
import org.comptoir.customers.consent.CustomerConsents;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFields;
import org.comptoir.customers.loyalty.LoyaltyProgram;
import org.comptoir.customers.loyalty.LoyaltyStanding;
import org.comptoir.customers.loyalty.PointsMovement;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.desktop.customers.relations.RelatedPeople;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.vouchers.Voucher;

/// All data of a customer's record, read at once.
///
/// @param sales newest first
/// @param vouchers newest first, including spent ones
/// @param region of the shop (ISO 3166-1), for telephone numbers without a country code
/// @param sizes that the shop keeps
/// @param documents how many files are kept with the customer
/// @param people around the customer
/// @param fields the shop's own
/// @param others names of the customers who are values of such fields
public record CustomerRecord(
        Customer customer,
        CustomerConsents consents,
        List<TimelineEntry> history,
        List<Sale> sales,
        PurchaseFigures figures,
        Points points,
        CustomerAccount account,
        List<Voucher> vouchers,
        String region,
        SizeNames sizes,
        int documents,
        RelatedPeople people,
        OwnFields fields,
        Map<CustomerId, String> others) {

    /// @param program the shop's loyalty rules
    /// @param standing the level they are in
    public record Points(
            int balance, LoyaltyProgram program, LoyaltyStanding standing, List<PointsMovement> movements) {

        public Money worth() {
            return program.scheme().worth(balance);
        }
    }

    public Optional<FieldValue> value(OwnField field) {
        return customer.details().fields().of(field.id());
    }

    /// Empty if there is no such customer.
    public String nameOf(CustomerId other) {
        return others.getOrDefault(other, "");
    }

    public CustomerId id() {
        return customer.id();
    }
}
