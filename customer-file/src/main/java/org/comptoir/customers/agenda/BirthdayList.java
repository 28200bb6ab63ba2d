package org.comptoir.customers.agenda;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.comptoir.customers.agenda.event.CelebratedBirthday;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// The birthdays of customers, who are not archived.
public final class BirthdayList {

    private final Database database;

    public BirthdayList(Database database) {
        this.database = database;
    }

    /// In a period, by day and name. Who was born on 29 February has it on the 28th of other years.
    ///
    /// @param until exclusive
    public List<CelebratedBirthday> between(SignedInStaff by, LocalDate from, LocalDate until) {
        by.require(Permission.SEE_CUSTOMERS);
        var found = new ArrayList<CelebratedBirthday>();
        for (var one : known(from, until)) {
            for (var year = from.getYear(); year <= until.getYear(); year++) {
                var day = one.birthday().inYear(year);
                if (!day.isBefore(from) && day.isBefore(until)) {
                    found.add(new CelebratedBirthday(one.customer(), one.name(), one.birthday(), day));
                }
            }
        }
        found.sort(Comparator.comparing(CelebratedBirthday::day).thenComparing(CelebratedBirthday::name));
        return found;
    }

    private record Known(CustomerId customer, String name, Birthday birthday) {}

    /// Month by month, so that of a week only its days are asked for; a year has all of them.
    private Collection<Known> known(LocalDate from, LocalDate until) {
        var end = until.isAfter(from.plusYears(1)) ? from.plusYears(1) : until;
        return database.read(session -> {
            var found = new LinkedHashMap<CustomerId, Known>();
            for (var first = from;
                    first.isBefore(end);
                    first = first.plusMonths(1).withDayOfMonth(1)) {
                var last = first.with(TemporalAdjusters.lastDayOfMonth());
                known(session, first, last.isBefore(end) ? last : end.minusDays(1))
                        .forEach(one -> found.put(one.customer(), one));
            }
            return found.values();
        });
    }

    /// @param last of the same month
    private static List<Known> known(StatelessSession session, LocalDate first, LocalDate last) {
        return session
                .createSelectionQuery("""
                        select id, listName, birthMonth, birthDay, birthYear from CustomerRow
                        where archived = false and birthMonth = :month and birthDay between :first and :last
                        """, Object[].class)
                .setParameter("month", first.getMonthValue())
                .setParameter("first", first.getDayOfMonth())
                .setParameter("last", isEndOfFebruary(last) ? 29 : last.getDayOfMonth())
                .getResultList()
                .stream()
                .map(row -> new Known(
                        new CustomerId((Long) row[0]),
                        (String) row[1],
                        new Birthday((Integer) row[2], (Integer) row[3], (Integer) row[4])))
                .toList();
    }

    private static boolean isEndOfFebruary(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == day.lengthOfMonth();
    }
}
