package org.comptoir.customers.loyalty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.PurchaseHistory;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/// The loyalty list: the best customers of a period by the points they have or by their turnover.
public final class TopCustomers {

    private static final String EARNED = """
            select m.customer_id as customer, sum(m.points) as earned from points_movement m
            where m.reason = 'EARNED' and m.moved_at >= :start and m.moved_at < :finish
            group by m.customer_id""";

    private static final String PEOPLE = """
            select c.id as customer, c.number as number, c.list_name as name, c.town as town, b.points as points
            from customer c left join points_balance b on b.customer_id = c.id
            where c.archived = false""";

    private final Database database;
    private final Clock clock;

    /// @param clock in the shop's time zone, which decides when a day begins
    public TopCustomers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The best customers of a period, both days included, best first; archived customers and those without a
    /// purchase or a point are left out.
    public List<RankedCustomer> list(SignedInStaff by, LocalDate from, LocalDate to, RankBy ranking, int limit) {
        by.require(Permission.SEE_FIGURES);
        var standings = database.readBulk(session -> standings(session, start(from), start(to.plusDays(1))));
        var ranked = standings.stream().sorted(order(ranking)).limit(limit).toList();
        var list = new ArrayList<RankedCustomer>();
        for (var standing : ranked) {
            list.add(standing.ranked(list.size() + 1, clock));
        }
        return list;
    }

    private static Comparator<Standing> order(RankBy ranking) {
        var points = Comparator.comparingInt((Standing standing) -> standing.balance);
        var turnover = Comparator.comparing((Standing standing) -> standing.turnover);
        var order = switch (ranking) {
            case POINTS -> points.thenComparing(turnover);
            case TURNOVER -> turnover.thenComparing(points);
        };
        return order.reversed().thenComparing(standing -> standing.number);
    }

    private static List<Standing> standings(StatelessSession session, Instant start, Instant finish) {
        var standings = new HashMap<Long, Standing>();
        for (var bought : new PurchaseHistory(session).between(start, finish)) {
            var standing = standings.computeIfAbsent(bought.customer().value(), id -> new Standing());
            standing.turnover = bought.turnover();
            standing.purchases = bought.purchases();
            standing.lastVisit = bought.last();
        }
        var currents = MergedCustomers.currents(session);
        for (var row : earned(session, start, finish)) {
            var earner = new CustomerId((Long) row[0]);
            var whose = currents.getOrDefault(earner, earner).value();
            standings.computeIfAbsent(whose, id -> new Standing()).earned += (Long) row[1];
        }
        return named(session, standings);
    }

    private static List<Object[]> earned(StatelessSession session, Instant start, Instant finish) {
        return session.createNativeQuery(EARNED, Object[].class)
                .addScalar("customer", StandardBasicTypes.LONG)
                .addScalar("earned", StandardBasicTypes.LONG)
                .setParameter("start", start)
                .setParameter("finish", finish)
                .getResultList();
    }

    private static List<Standing> named(StatelessSession session, Map<Long, Standing> standings) {
        var named = new ArrayList<Standing>();
        var rows = session.createNativeQuery(PEOPLE, Object[].class)
                .addScalar("customer", StandardBasicTypes.LONG)
                .addScalar("number", StandardBasicTypes.STRING)
                .addScalar("name", StandardBasicTypes.STRING)
                .addScalar("town", StandardBasicTypes.STRING)
                .addScalar("points", StandardBasicTypes.INTEGER)
                .getResultList();
        for (var row : rows) {
            var standing = standings.get((Long) row[0]);
            if (standing != null) {
                standing.assignPerson(row);
                named.add(standing);
            }
        }
        return named;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /// Accumulates the values of one customer.
    private static final class Standing {

        private long id;
        private String number = "";
        private String name = "";
        private String town = "";
        private int balance;
        private long earned;
        private Money turnover = Money.ZERO;
        private int purchases;
        private @Nullable Instant lastVisit;

        void assignPerson(@Nullable Object[] person) {
            id = (Long) Objects.requireNonNull(person[0]);
            number = String.valueOf(person[1]);
            name = String.valueOf(person[2]);
            town = String.valueOf(person[3]);
            balance = person[4] instanceof Integer points ? points : 0;
        }

        RankedCustomer ranked(int rank, Clock clock) {
            return new RankedCustomer(
                    rank,
                    new CustomerId(id),
                    number,
                    name,
                    town,
                    Math.toIntExact(earned),
                    balance,
                    turnover,
                    purchases,
                    lastVisit == null ? null : LocalDate.ofInstant(lastVisit, clock.getZone()));
        }
    }
}
