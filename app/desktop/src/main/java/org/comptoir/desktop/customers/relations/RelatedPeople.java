package org.comptoir.desktop.customers.relations;

import java.util.List;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.household.Household;
import org.comptoir.customers.relation.RelatedCustomer;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Role;
import org.comptoir.shop.customers.CustomerSight;
import org.comptoir.shop.customers.SeenDetail;
import org.jspecify.annotations.Nullable;

/// The people around a customer, as read for the record.
///
/// @param relations those that last, then those that ended
/// @param household null if they are in none
/// @param points of the whole household
/// @param sight what each role sees of customers
public record RelatedPeople(
        List<RelatedCustomer> relations, @Nullable Household household, int points, CustomerSight sight) {

    public static final RelatedPeople NOBODY = new RelatedPeople(List.of(), null, 0, CustomerSight.DEFAULT);

    public RelatedPeople {
        relations = List.copyOf(relations);
    }

    List<Customer> othersAtHome(CustomerId of) {
        return household == null ? List.of() : household.without(of);
    }

    /// Those that last, with everybody who is not at home.
    List<RelatedCustomer> elsewhere(CustomerId of) {
        var home = othersAtHome(of).stream().map(Customer::id).toList();
        return relations.stream()
                .filter(related ->
                        related.lasts() && !home.contains(related.other().id()))
                .toList();
    }

    List<RelatedCustomer> ended() {
        return relations.stream().filter(related -> !related.lasts()).toList();
    }

    /// What somebody at home is to the customer.
    List<RelatedCustomer> lastingWith(CustomerId other) {
        return relations.stream()
                .filter(related -> related.lasts() && related.other().id().equals(other))
                .toList();
    }

    boolean showsPointsTo(Role role) {
        return sight.of(role).contains(SeenDetail.POINTS);
    }
}
