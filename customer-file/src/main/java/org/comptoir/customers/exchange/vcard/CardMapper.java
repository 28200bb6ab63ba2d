package org.comptoir.customers.exchange.vcard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.Birthday;
import org.comptoir.customers.customer.ContactAddress;
import org.comptoir.customers.customer.ContactEmail;
import org.comptoir.customers.customer.ContactPhone;
import org.comptoir.customers.customer.CustomerDraft;
import org.comptoir.customers.customer.CustomerKind;
import org.comptoir.customers.customer.ExtraProperty;
import org.comptoir.customers.exchange.incoming.Birthdays;
import org.comptoir.customers.exchange.incoming.Incoming;
import org.comptoir.customers.exchange.incoming.Names;
import org.comptoir.customers.exchange.incoming.Photo;
import org.comptoir.customers.exchange.incoming.Problem;
import org.comptoir.customers.exchange.incoming.ReadContact;
import org.comptoir.customers.exchange.incoming.Unusable;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Makes a contact of a card.
final class CardMapper {

    static final String NUMBER = "X-COMPTOIR-NUMBER";
    static final String REASON = "X-COMPTOIR-REASON";

    private static final Pattern UUID_URN = Pattern.compile("(?i)urn:uuid:");

    private final Card card;
    private final String region;
    private final List<ContentLine> left;
    private @Nullable Photo photo;

    private CardMapper(Card card, String region) {
        this.card = card;
        this.region = region;
        left = new ArrayList<>(card.lines());
        left.removeIf(line -> CardExtras.isTaken(line) || line.value().isBlank());
        left.removeIf(line -> CardExtras.isUsedLabel(line, card.lines()));
        left.removeIf(line -> line.name().equals(NUMBER) || line.name().equals(REASON));
    }

    /// @param region of the shop, for telephones without a country
    static ReadContact read(Card card, String region) {
        return card.whole()
                ? new CardMapper(card, region).contact()
                : new Unusable(card.number(), Problem.CUT_SHORT, "");
    }

    private ReadContact contact() {
        var phones = phones();
        var emails = emails();
        var addresses = addresses();
        var company = CardNames.company(card);
        var name = CardNames.person(card, company);
        if (name.isEmpty() && company.isEmpty() && !emails.isEmpty()) {
            name = Names.ofEmail(emails.getFirst().address());
        }
        if (name.isEmpty() && company.isEmpty() && phones.isEmpty()) {
            return new Unusable(card.number(), Problem.NOTHING_TO_KNOW, "");
        }
        var details = new CustomerDraft(kind(name, company))
                .name(name)
                .company(company)
                .jobTitle(single("TITLE"))
                .phones(phones)
                .emails(emails)
                .addresses(addresses)
                .birthday(birthday().orElse(null))
                .language(language())
                .tags(tags())
                .webSites(webSites())
                .uid(uid());
        dropOrgWithoutDepartments();
        photo();
        return new Incoming(card.number(), details.extras(extras()).done(), card.value(NUMBER), photo);
    }

    private CustomerKind kind(PersonName name, String company) {
        return !company.isEmpty() && (card.saysCompany() || name.isEmpty())
                ? CustomerKind.COMPANY
                : CustomerKind.PERSON;
    }

    private List<ContactPhone> phones() {
        var phones = new ArrayList<ContactPhone>();
        card.all("TEL").filter(line -> !line.value().isBlank()).forEach(line -> {
            var raw = CardText.unescaped(line.value()).strip().replaceFirst("(?i)^tel:", "");
            var preferred = line.isPreferred() && phones.stream().noneMatch(ContactPhone::preferred);
            phones.add(new ContactPhone(Labels.of(card, line), PhoneNumber.read(raw, region), preferred));
        });
        return phones;
    }

    private List<ContactEmail> emails() {
        var emails = new ArrayList<ContactEmail>();
        card.all("EMAIL").filter(line -> !line.value().isBlank()).forEach(line -> {
            var address = CardText.unescaped(line.value()).strip().replaceFirst("(?i)^mailto:", "");
            var preferred = line.isPreferred() && emails.stream().noneMatch(ContactEmail::preferred);
            emails.add(new ContactEmail(Labels.of(card, line), address, preferred));
        });
        return emails;
    }

    private List<ContactAddress> addresses() {
        var addresses = new ArrayList<ContactAddress>();
        card.all("ADR").forEach(line -> {
            var address = CardAddresses.read(line, !card.isOldStyle());
            if (!address.isEmpty()) {
                var preferred = line.isPreferred() && addresses.stream().noneMatch(ContactAddress::preferred);
                addresses.add(new ContactAddress(Labels.of(card, line), address, preferred));
            }
        });
        return addresses;
    }

    /// A year alone, or a birthday in words, is kept as it is.
    private Optional<Birthday> birthday() {
        for (var line : card.all("BDAY").toList()) {
            var read = Birthdays.ofCard(line.value());
            if (read.isPresent()) {
                left.remove(line);
                return read;
            }
        }
        return Optional.empty();
    }

    private String language() {
        var languages = card.all("LANG").toList();
        for (var line : languages) {
            if (line.value().strip().matches("[a-zA-Z]{2}([-_].*)?")) {
                left.remove(line);
                return line.value().strip().substring(0, 2).toLowerCase(java.util.Locale.ROOT);
            }
        }
        return "";
    }

    private List<String> tags() {
        return card.all("CATEGORIES")
                .flatMap(line -> java.util.Arrays.stream(
                        CardText.unescaped(CardText.unescaped(line.value())).split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /// Those with a label of their own stay beside it, too.
    private List<String> webSites() {
        var sites = new LinkedHashSet<String>();
        card.all("URL").filter(line -> !line.value().isBlank()).forEach(line -> {
            sites.add(CardText.unescaped(line.value()).strip().replaceAll("\\s", ""));
            if (line.group().isEmpty() && line.paramsAsText().isEmpty()) {
                left.remove(line);
            }
        });
        return List.copyOf(sites);
    }

    private String uid() {
        var uid = card.value("UID");
        return UUID_URN.matcher(uid.isEmpty() ? card.value("X-ABUID") : uid).replaceFirst("");
    }

    private String single(String name) {
        var line = card.first(name);
        line.ifPresent(left::remove);
        return card.value(name);
    }

    private void dropOrgWithoutDepartments() {
        card.first("ORG")
                .filter(line -> card.all("ORG").count() == 1)
                .filter(line -> line.paramsAsText().isEmpty()
                        && CardText.split(line.value(), ';').stream().skip(1).allMatch(String::isBlank))
                .ifPresent(left::remove);
    }

    private void photo() {
        for (var line : card.all("PHOTO").toList()) {
            var read = CardPhotos.read(line);
            if (read.isPresent()) {
                photo = read.get();
                left.remove(line);
                return;
            }
        }
    }

    private List<ExtraProperty> extras() {
        return left.stream().map(line -> CardExtras.of(line, card.isOldStyle())).toList();
    }
}
