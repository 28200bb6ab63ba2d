package org.comptoir.customers.transfer.vcard;

import ezvcard.property.RawProperty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.contact.Birthdays;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.InvalidRow;
import org.comptoir.customers.transfer.contact.Names;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.customers.transfer.photo.Photo;
import org.comptoir.customers.transfer.vcard.properties.CardAddresses;
import org.comptoir.customers.transfer.vcard.properties.CardExtras;
import org.comptoir.customers.transfer.vcard.properties.CardPhotos;
import org.comptoir.customers.transfer.vcard.properties.Labels;
import org.comptoir.customers.transfer.vcard.syntax.CardParams;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.customers.transfer.vcard.syntax.RawCard;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Maps a card to a contact.
final class CardMapper {

    static final String NUMBER = "X-COMPTOIR-NUMBER";
    static final String FORMER_NUMBER = "X-COMPTOIR-FORMER-NUMBER";
    static final String REASON = "X-COMPTOIR-REASON";

    private static final Pattern UUID_URN = Pattern.compile("(?i)urn:uuid:");

    private final RawCard card;
    private final String region;
    private final List<RawProperty> unmapped;
    private @Nullable Photo photo;

    private CardMapper(RawCard card, String region) {
        this.card = card;
        this.region = region;
        unmapped = new ArrayList<>(card.properties());
        unmapped.removeIf(
                property -> CardExtras.isTaken(property) || property.getValue().isBlank());
        unmapped.removeIf(property -> CardExtras.isUsedLabel(property, card.properties()));
        unmapped.removeIf(property -> property.getPropertyName().equals(NUMBER)
                || property.getPropertyName().equals(FORMER_NUMBER)
                || property.getPropertyName().equals(REASON));
    }

    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers without a country code
    static ReadContact read(RawCard card, String region) {
        return card.complete()
                ? new CardMapper(card, region).contact()
                : new InvalidRow(card.number(), RowProblem.CUT_SHORT, "");
    }

    private ReadContact contact() {
        var addresses = addresses();
        var phones = phones(CustomerDetails.phoneRegions(addresses, region));
        var emails = emails();
        var company = CardNames.company(card);
        var name = CardNames.person(card, company);
        if (name.isEmpty() && company.isEmpty() && !emails.isEmpty()) {
            name = Names.ofEmail(emails.getFirst().address());
        }
        if (name.isEmpty() && company.isEmpty() && phones.isEmpty() && emails.isEmpty()) {
            return new InvalidRow(card.number(), RowProblem.NOTHING_TO_KNOW, "");
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
                .formerNumber(card.value(FORMER_NUMBER))
                .uid(uid());
        dropOrgWithoutDepartments();
        photo();
        return new ImportedContact(card.number(), details.extras(extras()).build(), card.value(NUMBER), photo);
    }

    private CustomerKind kind(PersonName name, String company) {
        return !company.isEmpty() && (card.saysCompany() || name.isEmpty())
                ? CustomerKind.COMPANY
                : CustomerKind.PERSON;
    }

    private List<ContactPhone> phones(List<String> regions) {
        var phones = new ArrayList<ContactPhone>();
        card.all("TEL").filter(property -> !property.getValue().isBlank()).forEach(property -> {
            var raw = CardText.unescaped(property.getValue()).strip().replaceFirst("(?i)^tel:", "");
            var preferred = CardParams.isPreferred(property) && phones.stream().noneMatch(ContactPhone::preferred);
            phones.add(new ContactPhone(Labels.of(card, property), PhoneNumber.read(raw, regions), preferred));
        });
        return phones;
    }

    private List<ContactEmail> emails() {
        var emails = new ArrayList<ContactEmail>();
        card.all("EMAIL").filter(property -> !property.getValue().isBlank()).forEach(property -> {
            var address = CardText.unescaped(property.getValue()).strip().replaceFirst("(?i)^mailto:", "");
            var preferred = CardParams.isPreferred(property) && emails.stream().noneMatch(ContactEmail::preferred);
            emails.add(new ContactEmail(Labels.of(card, property), address, preferred));
        });
        return emails;
    }

    private List<ContactAddress> addresses() {
        var addresses = new ArrayList<ContactAddress>();
        card.all("ADR").forEach(property -> {
            var address = CardAddresses.read(property, !card.isOldStyle());
            if (!address.isEmpty()) {
                var preferred =
                        CardParams.isPreferred(property) && addresses.stream().noneMatch(ContactAddress::preferred);
                addresses.add(new ContactAddress(Labels.of(card, property), address, preferred));
            }
        });
        return addresses;
    }

    /// A year alone, or a birthday as text, is stored as an extra property.
    private Optional<Birthday> birthday() {
        for (var property : card.all("BDAY").toList()) {
            var read = Birthdays.ofCard(property.getValue());
            if (read.isPresent()) {
                unmapped.remove(property);
                return read;
            }
        }
        return Optional.empty();
    }

    private String language() {
        var languages = card.all("LANG").toList();
        for (var property : languages) {
            if (property.getValue().strip().matches("[a-zA-Z]{2}([-_].*)?")) {
                unmapped.remove(property);
                return property.getValue().strip().substring(0, 2).toLowerCase(java.util.Locale.ROOT);
            }
        }
        return "";
    }

    private List<String> tags() {
        return card.all("CATEGORIES")
                .flatMap(property -> java.util.Arrays.stream(CardText.unescaped(CardText.unescaped(property.getValue()))
                        .split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /// Web sites with a label of their own are also kept as extra properties.
    private List<String> webSites() {
        var sites = new LinkedHashSet<String>();
        card.all("URL").filter(property -> !property.getValue().isBlank()).forEach(property -> {
            sites.add(CardText.unescaped(property.getValue()).strip().replaceAll("\\s", ""));
            if (property.getGroup().isEmpty() && CardParams.text(property).isEmpty()) {
                unmapped.remove(property);
            }
        });
        return List.copyOf(sites);
    }

    private String uid() {
        var uid = card.value("UID");
        return UUID_URN.matcher(uid.isEmpty() ? card.value("X-ABUID") : uid).replaceFirst("");
    }

    private String single(String name) {
        var property = card.first(name);
        property.ifPresent(unmapped::remove);
        return card.value(name);
    }

    private void dropOrgWithoutDepartments() {
        card.first("ORG")
                .filter(property -> card.all("ORG").count() == 1)
                .filter(property -> CardParams.text(property).isEmpty()
                        && CardText.parts(property.getValue()).stream().skip(1).allMatch(String::isBlank))
                .ifPresent(unmapped::remove);
    }

    private void photo() {
        for (var property : card.all("PHOTO").toList()) {
            var read = CardPhotos.read(property);
            if (read.isPresent()) {
                photo = read.get();
                unmapped.remove(property);
                return;
            }
        }
    }

    private List<ExtraProperty> extras() {
        return unmapped.stream()
                .map(property -> CardExtras.of(property, card.isOldStyle()))
                .toList();
    }
}
