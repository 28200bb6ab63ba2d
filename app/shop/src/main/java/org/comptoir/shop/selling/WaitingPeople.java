package org.comptoir.shop.selling;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.orders.WaitingCustomer;
import org.comptoir.pos.orders.WaitingList;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// The waiting list with the names and telephones of the customers. For the background.
public final class WaitingPeople {

    private final WaitingList list;
    private final Customers customers;
    private final Catalogue catalogue;

    public WaitingPeople(WaitingList list, Customers customers, Catalogue catalogue) {
        this.list = list;
        this.customers = customers;
        this.catalogue = catalogue;
    }

    /// Those of a stage: who waits longest first, of those who are done with the newest.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not see customers
    public List<WaitingPerson> list(SignedInStaff by, WaitingStage stage) {
        by.require(Permission.SEE_CUSTOMERS);
        return named(
                switch (stage) {
                    case TO_CALL -> list.toBeCalled();
                    case OPEN -> list.open();
                    case DONE -> list.done();
                });
    }

    private List<WaitingPerson> named(List<WaitingCustomer> waiting) {
        var people = customers
                .customers(waiting.stream()
                        .map(WaitingCustomer::customer)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
        var goods = catalogue
                .articles(waiting.stream()
                        .map(WaitingCustomer::article)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
        return waiting.stream()
                .flatMap(each -> {
                    var person = people.get(each.customer());
                    var article = goods.get(each.article());
                    return person == null || article == null
                            ? Stream.<WaitingPerson>empty()
                            : Stream.of(
                                    new WaitingPerson(each, person.listName(), phone(person), article.displayName()));
                })
                .toList();
    }

    private static String phone(Customer customer) {
        return customer.details().phone().map(phone -> phone.number().raw()).orElse("");
    }
}
