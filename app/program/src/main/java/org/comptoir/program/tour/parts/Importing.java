package org.comptoir.program.tour.parts;

import java.util.List;
import java.util.Locale;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.program.tour.TourContext;
import org.comptoir.program.tour.TourStep;

/// Contacts come in from a telephone's file: some new, one known with a new number, one without a name.
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
    public void play(TourContext visit) {
        var customers = visit.shop().customerFile().customers();
        var before = customers.count();
        visit.goTo("customers");
        visit.works(hands -> hands.touch(visit.say("customerlist", "customerlist.import")));
        visit.brings("contacts.vcf", cards(before, known(visit)).replace("\n", "\r\n"));
        visit.works(hands -> hands.touch(visit.say("importing", "importing.choose")));
        visit.look("import-rehearsal");
        visit.check(customers.count() == before, "tour.import.rehearsed");
        visit.works(hands -> hands.touch(visit.say("importing", "importing.run", FRESH + 1)));
        visit.look("import-done");
        var counts = visit.say("importing", "importing.done.counts", FRESH, 1, 0, 1);
        visit.check(visit.words().contains(counts), "tour.import.counted", FRESH, 1, 1);
        visit.check(customers.count() == before + FRESH, "tour.import.kept", FRESH);
        visit.works(hands -> hands.touch(visit.say("importing", "importing.leave")));
    }

    /// Somebody with a name and an e-mail, by whom an import knows them.
    private static Customer known(TourContext visit) {
        var by = visit.auditor();
        return visit.shop().customerFile().segments().members(by, List.of()).stream()
                .flatMap(id -> visit.shop().customerFile().customers().customer(id).stream())
                .filter(customer -> customer.details().kind() == CustomerKind.PERSON
                        && !customer.details().emails().isEmpty()
                        && customer.details().phones().size() < 3)
                .findFirst()
                .orElseThrow();
    }

    /// @param count of customers, which makes the telephones new each time
    private static String cards(long count, Customer known) {
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
        var name = known.details().name();
        text.append(card(
                name.given(),
                name.family(),
                telephone(count * 7 + FRESH),
                known.details().emails().getFirst().address()));
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
