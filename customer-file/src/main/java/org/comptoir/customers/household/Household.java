package org.comptoir.customers.household;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.letter.HouseholdLetter;
import org.comptoir.customers.letter.Salutation;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PostalAddress;
import org.jspecify.annotations.Nullable;

/// Customers who live together.
///
/// @param addressee to whom their letters are written, in the shop's words; empty for the program's own
/// @param salutation the same for the first line of a letter
/// @param members by name; at least two, or one after the others were merged with them
public record Household(HouseholdId id, String addressee, String salutation, List<Customer> members) {

    private static final int ADULT = 18;

    public Household {
        members = List.copyOf(members);
    }

    /// Everybody but one.
    public List<Customer> without(CustomerId customer) {
        return members.stream().filter(member -> !member.id().equals(customer)).toList();
    }

    /// The others who have an address that one of them has.
    public List<Customer> sharing(CustomerId customer, PostalAddress address) {
        return address.isEmpty()
                ? List.of()
                : without(customer).stream()
                        .filter(member -> member.details().addresses().stream()
                                .map(ContactAddress::address)
                                .anyMatch(address::equals))
                        .toList();
    }

    /// How a letter to all of them is addressed. A man and a woman of one name, whatever children they have, are named
    /// as two.
    ///
    /// @param today from which ages are reckoned; without a year of birth one is an adult
    public HouseholdLetter letter(LocalDate today) {
        var adults = members.stream()
                .filter(member -> !isChild(member.details().birthday(), today))
                .toList();
        var named = adults.isEmpty() ? members : adults;
        var family = named.getFirst().details().name().family();
        var genders = named.stream()
                .map(member -> Salutation.genderKey(member.details().name()))
                .sorted()
                .toList();
        var isOfOneName = named.stream()
                .allMatch(member -> member.details().name().family().equals(family));
        return new HouseholdLetter(
                family, isOfOneName && genders.equals(List.of("man", "woman")), addressee, salutation);
    }

    private static boolean isChild(@Nullable Birthday birthday, LocalDate today) {
        var year = birthday == null ? null : birthday.year();
        return birthday != null && year != null && birthday.inYear(year + ADULT).isAfter(today);
    }
}
