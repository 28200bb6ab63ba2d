package org.comptoir.program.tour.parts;

import java.util.List;
import java.util.Locale;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Imports contacts from a telephone's file: some new, one existing with a new number, one without a name.
final class Importing implements TourStep {

    private static final int FRESH = 3;
    private static final String NAMELESS = """
            BEGIN:VCARD
            VERSION:3.0
            N:;;;;
            FN:
            NOTE:?
            END:VCARD
            """;

    @Override
    public String key() {
        return "tour.import";
    }

    @Override
    public void play(TourContext context) {
        var customers = context.shop().customerFile().customers();
        var before = customers.count();
        context.goTo("customers");
        context.operate(robot -> robot.touch(context.say("customerlist", "customerlist.import")));
        context.provideFile("contacts.vcf", cards(before, existing(context)).replace("\n", "\r\n"));
        context.operate(robot -> robot.touch(context.say("importing", "importing.choose")));
        context.look("import-rehearsal");
        context.check(customers.count() == before, "tour.import.rehearsed");
        context.operate(robot -> robot.touch(context.say("importing", "importing.run", FRESH + 1)));
        context.look("import-done");
        var counts = context.say("importing", "importing.done.counts", FRESH, 1, 0, 1);
        context.check(context.visibleTexts().contains(counts), "tour.import.counted", FRESH, 1, 1);
        context.check(customers.count() == before + FRESH, "tour.import.kept", FRESH);
        context.operate(robot -> robot.touch(context.say("importing", "importing.leave")));
    }

    /// A customer with a name and an e-mail address, by which an import recognises them.
    private static Customer existing(TourContext context) {
        var by = context.auditor();
        return context.shop().customerFile().segments().members(by, List.of()).stream()
                .flatMap(id -> context.shop().customerFile().customers().customer(id).stream())
                .filter(customer -> customer.details().kind() == CustomerKind.PERSON
                        && !customer.details().emails().isEmpty()
                        && customer.details().phones().size() < 3)
                .findFirst()
                .orElseThrow();
    }

    /// @param count of customers, which makes the telephone numbers unique
    private static String cards(long count, Customer customer) {
        var text = new StringBuilder();
        for (var i = 0; i < FRESH; i++) {
            var given = List.of("Zélie", "Giosuè", "Françoise").get(i);
            var family = List.of("Brémond-Œillet", "D’Incà", "L’Hermite").get(i);
            text.append(card(
                    given,
                    family,
                    telephone(count * 7 + i),
                    given.toLowerCase(Locale.ROOT).charAt(0) + "" + count + i + "@example.org"));
        }
        var name = customer.details().name();
        text.append(card(
                name.given(),
                name.family(),
                telephone(count * 7 + FRESH),
                customer.details().emails().getFirst().address()));
        return text.append(NAMELESS).toString();
    }

    private static String telephone(long seed) {
        return String.format(Locale.ROOT, "06 39 98 %02d %02d", seed / 100 % 100, seed % 100);
    }

    private static String card(String given, String family, String telephone, String email) {
        return """
                BEGIN:VCARD
                VERSION:3.0
                N:%s;%s;;;
                FN:%s %s
                TEL;TYPE=CELL:%s
                EMAIL:%s
                END:VCARD
                """.formatted(family, given, given, family, telephone, email);
    }
}
