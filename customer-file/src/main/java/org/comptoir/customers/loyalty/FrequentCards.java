package org.comptoir.customers.loyalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.CardUse;
import org.comptoir.pos.sales.CardUses;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// Cards that one person used suspiciously often: somebody who scans their own card, or a friend's, when strangers buy.
/// It accuses nobody; a good customer of a shop with one seller is in it too.
public final class FrequentCards {

    public static final int MIN_SALES = 2;
    public static final int MAX_SALES = 10_000;
    public static final int DEFAULT_SALES = 8;

    private static final int ALL_BASIS_POINTS = 10_000;

    private final Database database;

    public FrequentCards(Database database) {
        this.database = database;
    }

    private record Key(CustomerId customer, String staffName) {}

    /// Sales of one person with one card.
    private static final class Sum {

        private final Map<LocalDate, Integer> days = new HashMap<>();

        private int all() {
            return days.values().stream().mapToInt(Integer::intValue).sum();
        }

        private int most() {
            return days.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /// Each card and person with at least so many sales together in a period, both days included; the most first.
    public List<FrequentCard> list(SignedInStaff by, LocalDate first, LocalDate last, int atLeast) {
        by.require(Permission.SEE_FIGURES);
        return database.readBulk(session -> {
            var uses = CardUses.between(session, first, last);
            var ofCards = uses.stream()
                    .collect(Collectors.groupingBy(CardUse::customer, Collectors.summingInt(CardUse::sales)));
            var found = new HashMap<Key, Sum>();
            sums(uses).forEach((key, sum) -> {
                if (sum.all() >= atLeast) {
                    found.put(key, sum);
                }
            });
            var customers =
                    Customers.customers(
                                    session,
                                    found.keySet().stream()
                                            .map(Key::customer)
                                            .distinct()
                                            .toList())
                            .stream()
                            .collect(Collectors.toMap(Customer::id, customer -> customer));
            var cards = new ArrayList<FrequentCard>();
            found.forEach((key, sum) -> {
                var customer = customers.get(key.customer());
                if (customer != null) {
                    cards.add(card(customer, key, sum, ofCards.getOrDefault(key.customer(), 0)));
                }
            });
            cards.sort(Comparator.comparingInt(FrequentCard::sales)
                    .thenComparingInt(FrequentCard::mostOnOneDay)
                    .reversed()
                    .thenComparing(FrequentCard::number)
                    .thenComparing(FrequentCard::staffName));
            return List.copyOf(cards);
        });
    }

    private static Map<Key, Sum> sums(List<CardUse> uses) {
        var sums = new HashMap<Key, Sum>();
        uses.forEach(use -> sums.computeIfAbsent(new Key(use.customer(), use.staffName()), none -> new Sum())
                .days
                .merge(use.day(), use.sales(), Integer::sum));
        return sums;
    }

    private static FrequentCard card(Customer customer, Key key, Sum sum, int ofCard) {
        var share = new Percent(Math.toIntExact((long) sum.all() * ALL_BASIS_POINTS / ofCard));
        return new FrequentCard(
                customer.id(), customer.number(), customer.listName(), key.staffName(), sum.all(), share, sum.most());
    }
}
