package org.comptoir.pos.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/// Who rang up whose sales, within the caller's transaction: for whoever knows customers and wonders about their cards.
public final class CardUses {

    private static final String USES = """
            select s.customer_id as customer, s.staff_name as seller, s.business_day as sold, count(*) as sales""";
    private static final String OF_PERIOD =
            """
             where s.customer_id is not null and s.business_day >= :first and s.business_day <= :last
            and\s""" + PurchaseSql.IS_PURCHASE + " group by s.customer_id, s.staff_name, s.business_day";

    /// A sale that was made somebody's later counts for whoever did that.
    private static final String ATTACHED = USES + " from sale_attachment s" + OF_PERIOD;

    private static final String SOLD = USES + " from sale s" + OF_PERIOD;

    private CardUses() {}

    /// Of both days and all between, in no order. A customer, a seller and a day can be in it several times: what was
    /// used under a record that was merged since counts for the customer whose it is now.
    public static List<CardUse> between(StatelessSession session, LocalDate first, LocalDate last) {
        var uses = new ArrayList<CardUse>();
        read(session.createNativeQuery(SOLD, Object[].class), first, last, uses);
        read(session.createNativeQuery(ATTACHED, Object[].class), first, last, uses);
        var currents = MergedCustomers.currents(session);
        return uses.stream()
                .map(use -> use.of(currents.getOrDefault(use.customer(), use.customer())))
                .toList();
    }

    private static void read(NativeQuery<Object[]> query, LocalDate first, LocalDate last, List<CardUse> uses) {
        query.addScalar("customer", StandardBasicTypes.LONG)
                .addScalar("seller", StandardBasicTypes.STRING)
                .addScalar("sold", StandardBasicTypes.LOCAL_DATE)
                .addScalar("sales", StandardBasicTypes.INTEGER)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .forEach(row -> uses.add(new CardUse(
                        new CustomerId((Long) row[0]), (String) row[1], (LocalDate) row[2], (Integer) row[3])));
    }
}
