package org.comptoir.program.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;

/// The customers: households, companies, Italians, others; some without an e-mail address, some without a postal
/// address.
final class DemoPeople {

    private final OpenShop shop;
    private final SignedInStaff by;
    private final DemoTexts words;
    private int createdCount;

    DemoPeople(OpenShop shop, SignedInStaff by, DemoTexts words) {
        this.shop = shop;
        this.by = by;
        this.words = words;
    }

    List<Customer> join(int count) {
        var joined = new ArrayList<Customer>();
        for (var i = 0; i < count; i++) {
            joined.add(join());
        }
        return joined;
    }

    private Customer join() {
        createdCount++;
        var details = createdCount % 19 == 0 ? company() : person();
        var created = shop.customerFile().customers().create(by, details);
        if (!(created instanceof CreateResult.Created(var customer))) {
            throw new IllegalStateException("not created: " + created);
        }
        ask(customer);
        return customer;
    }

    private void ask(Customer customer) {
        for (var channel : List.of(Channel.POST, Channel.EMAIL)) {
            if (words.chance(55)) {
                shop.customerFile()
                        .consents()
                        .record(by, customer.id(), ConsentStatement.verbal(channel, words.chance(85)));
            }
        }
        if (words.chance(12)) {
            shop.customerFile().notes().add(by, customer.id(), words.pick("notes"));
        }
    }

    private CustomerDetails person() {
        var origin = words.below(100);
        var country = origin < 82 ? "FR" : origin < 93 ? "IT" : "XX";
        var woman = words.chance(58);
        var given = words.pick((woman ? "women." : "men.") + country);
        var family = words.pick("family." + country);
        if (words.chance(5)) {
            family = family + "-" + words.pick("family." + country);
        }
        var title = country.equals("IT") ? woman ? "Signora" : "Signor" : woman ? "Madame" : "Monsieur";
        var household = country.equals("FR") && words.chance(8);
        var name = new PersonName(household ? "Monsieur et Madame" : title, given, "", family, "");
        var draft = new CustomerDraft(CustomerKind.PERSON).name(name);
        reach(draft, country, given + "." + family);
        if (words.chance(45)) {
            draft.birthday(new Birthday(1 + words.below(12), 1 + words.below(28), 1938 + words.below(68)));
        }
        if (country.equals("IT")) {
            draft.language("it");
        } else if (country.equals("XX")) {
            draft.language("en");
        }
        return draft.build();
    }

    private CustomerDetails company() {
        var names = words.all("companies");
        var name = names.get(createdCount / 19 % names.size());
        var draft = new CustomerDraft(CustomerKind.COMPANY).company(name);
        draft.name(PersonName.of(words.pick("women.FR"), words.pick("family.FR")));
        reach(draft, "FR", "contact." + name);
        return draft.tags(List.of("entreprise")).build();
    }

    private void reach(CustomerDraft draft, String country, String mailbox) {
        if (words.chance(88)) {
            var mobile = words.chance(75);
            var number = (mobile ? "06 39 98 %02d %02d" : "04 65 71 %02d %02d")
                    .formatted(createdCount / 100, createdCount % 100);
            draft.phone(PhoneNumber.read(number, "FR"));
        }
        if (words.chance(68)) {
            EmailAddress.read(plain(mailbox) + createdCount + "@example." + (words.chance(50) ? "org" : "net"))
                    .ifPresent(draft::email);
        }
        if (words.chance(90)) {
            draft.address(address(country));
        }
        draft.tags(words.chance(40) ? List.of(words.pick("tags")) : List.of());
        if (words.chance(3)) {
            draft.alertNote("Emballage cadeau offert");
        }
    }

    private PostalAddress address(String country) {
        var town = words.pick("places." + country);
        var separator = country.equals("XX") && town.startsWith("SW1A") ? 8 : town.indexOf(' ');
        var street = words.pick("streets." + country);
        var number = 1 + words.below(120);
        var line = country.equals("FR") ? number + " " + street : street + " " + number;
        return new PostalAddress(
                line, town.substring(0, separator), town.substring(separator + 1), "", countryOf(country, town));
    }

    private static String countryOf(String country, String town) {
        if (!country.equals("XX")) {
            return country;
        }
        return switch (town.charAt(0)) {
            case 'S' -> "GB";
            case '7', '5' -> "DE";
            default -> town.endsWith("Bruxelles") ? "BE" : "CH";
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
