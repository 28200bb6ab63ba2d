package org.comptoir.customers.letter;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// The data that a letter can include about its recipient.
///
/// @param displayName the person or the company, as spoken
/// @param pointsValue value of the points under the current scheme
/// @param household the one whose letter it is; null for a letter to this customer alone
/// @param lastVisit the day of the last purchase; null if there was none
/// @param fields what is known of the customer in the shop's own fields
public record MergeData(
        CustomerId customer,
        String number,
        CustomerKind kind,
        PersonName name,
        String company,
        String displayName,
        PostalAddress address,
        @Nullable HouseholdLetter household,
        int points,
        Money pointsValue,
        @Nullable LocalDate lastVisit,
        @Nullable LetterVoucher voucher,
        List<MergedField> fields) {

    public MergeData {
        fields = List.copyOf(fields);
    }

    public MergeData with(@Nullable LetterVoucher given) {
        return with(household, given);
    }

    public MergeData with(@Nullable HouseholdLetter together) {
        return with(together, voucher);
    }

    private MergeData with(@Nullable HouseholdLetter together, @Nullable LetterVoucher given) {
        return new MergeData(
                customer,
                number,
                kind,
                name,
                company,
                displayName,
                address,
                together,
                points,
                pointsValue,
                lastVisit,
                given,
                fields);
    }
}
