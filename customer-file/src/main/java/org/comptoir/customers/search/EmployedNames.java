package org.comptoir.customers.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.relation.Employments;
import org.comptoir.pos.contact.CustomerId;

/// The names by which customers are found because of whom they work for, or who works for them.
final class EmployedNames {

    private final Map<CustomerId, Set<String>> names = new HashMap<>();
    private final Set<CustomerId> others = new LinkedHashSet<>();

    EmployedNames(Employments employments, Collection<Customer> batch) {
        var ids = batch.stream().map(Customer::id).collect(Collectors.toSet());
        for (var employment : employments.of(ids)) {
            add(employment.person(), employment.companyName());
            add(employment.company(), employment.personName());
        }
        others.addAll(names.keySet());
        others.removeAll(ids);
    }

    private void add(CustomerId customer, String name) {
        names.computeIfAbsent(customer, id -> new LinkedHashSet<>()).add(name);
    }

    Set<String> of(Customer customer) {
        return names.getOrDefault(customer.id(), Set.of());
    }

    /// Who is found by the names of these customers without being one of them.
    List<CustomerId> others() {
        return List.copyOf(others);
    }
}
