package org.comptoir.customers.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.customers.agenda.event.CelebratedBirthday;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

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
        Set<Integer> months = new LinkedHashSet<>();
        for (var day = from.withDayOfMonth(1); day.isBefore(until) && months.size() < 12; day = day.plusMonths(1)) {
            months.add(day.getMonthValue());
        }
        var found = new ArrayList<CelebratedBirthday>();
        for (var one : inMonths(months)) {
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

    private List<Known> inMonths(Set<Integer> months) {
        if (months.isEmpty()) {
            return List.of();
        }
        return database.read(session ->
                session
                        .createSelectionQuery("""
                        select id, listName, birthMonth, birthDay, birthYear from CustomerRow
                        where archived = false and birthMonth in :months and birthDay is not null
                        """, Object[].class)
                        .setParameter("months", months)
                        .getResultList()
                        .stream()
                        .map(row -> new Known(
                                new CustomerId((Long) row[0]),
                                (String) row[1],
                                new Birthday((Integer) row[2], (Integer) row[3], (Integer) row[4])))
                        .toList());
    }
}
