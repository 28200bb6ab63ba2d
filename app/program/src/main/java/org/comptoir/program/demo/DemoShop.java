package org.comptoir.program.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.ScaleKind;
import org.comptoir.pos.till.machine.ScaleSettings;
import org.comptoir.shop.documents.PaperTexts;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;

/// Creates the demo shop, day by day over eighteen months. The same seed on the same day creates the same shop,
/// except for what must be unpredictable: voucher codes and the journal's signatures.
public final class DemoShop {

    public static final long DEFAULT_SEED = 2026;
    public static final String OWNER = "Élise";

    private static final String HOURS = "mardi au samedi\n9 h 30 à 12 h 30\n14 h 30 à 19 h";
    private static final String CONDITIONS =
            "Échange ou avoir sous 30 jours, article en bon état, avec ce ticket. Alimentaire et soin ouverts exceptés.";
    private static final int MONTHS = 18;
    private static final int CUSTOMERS = 300;
    private static final int FIRST_CUSTOMERS = 60;

    /// Long overdue, due for some weeks, and not due yet.
    private static final List<Integer> LENT_DAYS_AGO = List.of(140, 68, 12);

    private final OpenShop shop;
    private final BackdatedClock clock;
    private final DemoTexts words;
    private final long seed;
    /// Days on which a customer buys on account who has not paid since.
    private final Deque<LocalDate> lendingDays = new ArrayDeque<>();

    private int sales;
    private boolean isDayOpen;

    /// @param clock with which the shop was opened
    public DemoShop(OpenShop shop, BackdatedClock clock, long seed) {
        this.shop = shop;
        this.clock = clock;
        this.seed = seed;
        this.words = new DemoTexts(new Random(seed));
    }

    /// Switches the shop to another language than French, in which it was created.
    public static void speak(OpenShop shop, SignedInStaff by, Language language) {
        var before = shop.settings().profile();
        shop.settings().change(by, before, before.in(language));
    }

    /// @param progress receives the percentage done
    /// @throws IllegalStateException if the shop already exists
    public DemoSummary make(IntConsumer progress) {
        if (shop.settings().isFounded()) {
            throw new IllegalStateException("There is a shop already");
        }
        var last = LocalDate.ofInstant(clock.today(), ZoneId.of("Europe/Paris")).minusDays(1);
        var first = last.minusMonths(MONTHS);
        LENT_DAYS_AGO.forEach(ago -> lendingDays.add(last.minusDays(ago)));
        setTo(first, LocalTime.of(8, 0));
        var owner = found();
        DemoMarker.mark(shop);
        shop.machine().change(before -> before.with(ScaleSettings.NONE.at(ScaleKind.SIMULATOR, "")));
        var goods = new DemoGoods(shop, owner, words).bring();
        var office = new DemoBackOffice(shop, owner);
        office.keepSegments();
        var people = new DemoPeople(shop, owner, words);
        var customers = new ArrayList<>(people.join(FIRST_CUSTOMERS));
        progress.accept(10);
        var till = new DemoSales(shop, owner, clock, words, goods, seed);
        var days = first.datesUntil(last.plusDays(1)).toList();
        for (var i = 0; i < days.size(); i++) {
            var day = days.get(i);
            welcome(people, customers, day, (i + 1.0) / days.size());
            live(till, office, customers, day);
            if (i % (days.size() / 9) == days.size() / 9 - 1) {
                progress.accept(Math.min(99, 10 + 90 * i / days.size()));
            }
        }
        welcome(people, customers, last, 1);
        till.sellOnAccount(last, customers.getFirst());
        var quote = new DemoOrders(shop, owner).keep(last, customers);
        new DemoDocuments(shop, owner).keep(customers, quote);
        setTo(last, LocalTime.of(19, 30));
        office.reducePrice();
        office.promote(last);
        new DemoInvoices(shop, owner).issue(customers);
        DemoAside.park(shop, owner, goods, customers.get(1));
        DemoLoyalty.give(shop, owner);
        DemoFamilies.keep(shop, owner, customers, first, last);
        DemoSizes.keep(shop, owner, first, last);
        new DemoDuplicates(shop, owner).add(customers);
        DemoFields.keep(shop, owner, customers);
        new DemoAgenda(shop, owner, customers).fill(last.plusDays(1));
        DemoMarker.end(shop.folder().root());
        clock.set(clock.today());
        return new DemoSummary(customers.size(), goods.size(), sales);
    }

    private SignedInStaff found() {
        var address = new PostalAddress("12 quai des Moulins", "34200", "Sète", "", "FR");
        var profile = new ShopProfile(
                "Maison Lavandier",
                address,
                "04 65 71 00 12",
                "bonjour@example.org",
                "FR11123456782",
                "123 456 782 00010",
                "FR",
                Language.FRENCH,
                ZoneId.of("Europe/Paris"),
                "Épicerie, maison, soin",
                "Merci de votre visite !".replace(" !", "\u00a0!"));
        if (!(shop.settings().found(profile, OWNER, DemoMarker.DEMO_PIN.toCharArray())
                instanceof StaffChange.Done(var member))) {
            throw new IllegalStateException("the demo shop could not be founded");
        }
        var owner = new SignedInStaff(member.id(), member.name(), Role.OWNER);
        shop.settings().putAudited(owner, PaperTexts.HOURS_NOTE, HOURS);
        shop.settings().putAudited(owner, PaperTexts.CONDITIONS_NOTE, CONDITIONS);
        shop.staff().hire(owner, "Mathieu", Role.MANAGER, DemoMarker.DEMO_PIN.toCharArray());
        shop.staff().hire(owner, "Inès", Role.CASHIER, DemoMarker.DEMO_PIN.toCharArray());
        return owner;
    }

    private void welcome(DemoPeople people, ArrayList<Customer> customers, LocalDate day, double part) {
        var wanted = FIRST_CUSTOMERS + (int) ((CUSTOMERS - FIRST_CUSTOMERS) * part);
        if (wanted > customers.size()) {
            setTo(day, LocalTime.of(9, 0));
            customers.addAll(people.join(wanted - customers.size()));
        }
    }

    private void live(DemoSales till, DemoBackOffice office, ArrayList<Customer> customers, LocalDate day) {
        if (isOpen(day)) {
            setTo(day, LocalTime.of(9, 10));
            if (!isDayOpen) {
                office.openDay();
                isDayOpen = true;
            }
            var lendingDay = lendingDays.peek();
            if (lendingDay != null && !day.isBefore(lendingDay)) {
                till.lend(customers.get(FIRST_CUSTOMERS - lendingDays.size()));
                lendingDays.remove();
            }
            var busy = busy(day);
            till.sell(day, busy, customers);
            sales += busy;
        }
        setTo(day, LocalTime.of(19, 15));
        moveCash(office, day);
        if (day.getDayOfMonth() == 15) {
            office.receiveDelivery(till.goods());
        }
        if (day.equals(day.withDayOfMonth(day.lengthOfMonth()))) {
            office.closeDay();
            isDayOpen = false;
        }
        if (day.getDayOfMonth() == 10 && day.getMonthValue() % 6 == 3) {
            till.handOut(office.writeLetters(
                    day.getMonthValue() == 9 ? "Lettre de rentrée" : "Lettre de printemps", day.plusYears(1)));
        }
        if (day.getDayOfMonth() == 1 && day.getMonthValue() % 6 == 0) {
            var given = office.giveVouchers("Fête du quartier " + day.getYear(), 20, day.plusYears(1));
            office.lose(given.getFirst(), given.getLast());
            till.handOut(given.subList(1, given.size() - 1));
        }
    }

    private static void moveCash(DemoBackOffice office, LocalDate day) {
        switch (day.getDayOfMonth()) {
            case 8 -> office.moveCash(CashMovementKind.EXPENSE_PAID, Money.of("12.90"), "Timbres");
            case 16 -> office.moveCash(CashMovementKind.CHANGE_BROUGHT, Money.euros(50), "");
            case 24 -> office.moveCash(CashMovementKind.BANK_DEPOSIT, Money.euros(120), "");
            default -> {}
        }
    }

    private static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && day.getDayOfWeek() != DayOfWeek.MONDAY;
    }

    private int busy(LocalDate day) {
        var saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY ? 3 : 0;
        return 1 + saturday + season(day.getMonth()) + words.below(4);
    }

    private static int season(Month month) {
        if (month == Month.DECEMBER) {
            return 5;
        }
        return month == Month.JULY || month == Month.AUGUST ? 3 : 0;
    }

    private void setTo(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).atZone(ZoneId.of("Europe/Paris")).toInstant());
    }
}
