package org.comptoir.customers.transfer.vcard;

import ezvcard.property.RawProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.contact.BirthdayReader;
import org.comptoir.customers.transfer.contact.BirthdayText;
import org.comptoir.customers.transfer.contact.ImportedConsent;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.InvalidRow;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.customers.transfer.kept.ConsentExtras;
import org.comptoir.customers.transfer.photo.Photo;
import org.comptoir.customers.transfer.vcard.properties.AlternativeAddresses;
import org.comptoir.customers.transfer.vcard.properties.CardAddresses;
import org.comptoir.customers.transfer.vcard.properties.CardExtras;
import org.comptoir.customers.transfer.vcard.properties.CardPhotos;
import org.comptoir.customers.transfer.vcard.properties.Labels;
import org.comptoir.customers.transfer.vcard.syntax.CardParams;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.customers.transfer.vcard.syntax.RawCard;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.jspecify.annotations.Nullable;

/// Maps a card to a contact.
final class CardMapper {

    static final String NUMBER = "X-COMPTOIR-NUMBER";
    static final String FORMER_NUMBER = "X-COMPTOIR-FORMER-NUMBER";
    static final String REASON = "X-COMPTOIR-REASON";

    private static final Pattern ISO_DATE = Pattern.compile("-{0,2}[\\d-]{4,10}");
    private static final Pattern UUID_URN = Pattern.compile("(?i)urn:uuid:");

    private final RawCard card;
    private final String region;
    private final LocalDate today;
    private final List<RawProperty> unmapped;
    private final List<RowNotice> notices = new ArrayList<>();
    private @Nullable Photo photo;

    private CardMapper(RawCard card, String region, LocalDate today) {
        this.card = card;
        this.region = region;
        this.today = today;
        unmapped = new ArrayList<>(card.properties());
        unmapped.removeIf(
                property -> CardExtras.isTaken(property) || property.getValue().isBlank());
        unmapped.removeIf(property -> CardExtras.isUsedLabel(property, card.properties()));
        unmapped.removeIf(property -> property.getPropertyName().equals(NUMBER)
                || property.getPropertyName().equals(FORMER_NUMBER)
                || property.getPropertyName().equals(REASON));
    }

    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for telephone numbers without a country code
    /// @param today nobody is born after it
    static ReadContact read(RawCard card, String region, LocalDate today) {
        return switch (card.fault()) {
            case NONE -> new CardMapper(card, region, today).contact();
            case CUT_SHORT -> new InvalidRow(card.number(), RowProblem.CUT_SHORT, "");
            case INTERRUPTED -> new InvalidRow(card.number(), RowProblem.INTERRUPTED, "");
            case NO_BEGIN -> new InvalidRow(card.number(), RowProblem.NO_BEGIN, "");
            case OVERFULL -> new InvalidRow(card.number(), RowProblem.OVERFULL, "");
        };
    }

    private ReadContact contact() {
        tellVersion();
        var language = language();
        var addresses = addresses(language);
        var reach = new CardReach(card, notices);
        var phones = reach.phones(CustomerDetails.phoneRegions(addresses, region));
        var emails = reach.emails();
        unmapped.addAll(reach.unread());
        var company = CardNames.company(card);
        var name = CardNames.person(card, company, notices);
        if (name.isEmpty() && company.isEmpty() && !emails.isEmpty()) {
            name = CardNames.ofEmail(emails.getFirst().address(), notices);
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
                .birthday(birthday())
                .language(language)
                .tags(tags())
                .webSites(webSites())
                .formerNumber(card.value(FORMER_NUMBER))
                .uid(uid());
        details.companyNumbers(CardCompany.read(card, details.build().country(region), unmapped, notices));
        var consents = consents();
        dropOrgWithoutDepartments();
        dropKind(kind(name, company));
        keepFullNames(name, company);
        photo();
        return new ImportedContact(
                card.number(), details.extras(extras()).build(), card.value(NUMBER), photo, notices, consents);
    }

    private void tellVersion() {
        var written = card.writtenVersion();
        if (!written.equals(card.readVersion())) {
            var kind = written.isEmpty() ? NoticeKind.VERSION_MISSING : NoticeKind.VERSION_UNKNOWN;
            notices.add(new RowNotice(kind, written, card.readVersion()));
        }
    }

    private CustomerKind kind(PersonName name, String company) {
        return !company.isEmpty() && (card.saysCompany() || name.isEmpty())
                ? CustomerKind.COMPANY
                : CustomerKind.PERSON;
    }

    private List<ContactAddress> addresses(String language) {
        var written =
                card.all("ADR").filter(property -> !address(property).isEmpty()).toList();
        var alternatives = AlternativeAddresses.of(written, language);
        unmapped.addAll(alternatives.others());
        var addresses = new ArrayList<ContactAddress>();
        for (var property : alternatives.chosen()) {
            var preferred =
                    CardParams.isPreferred(property) && addresses.stream().noneMatch(ContactAddress::preferred);
            addresses.add(new ContactAddress(Labels.of(card, property), address(property), preferred));
        }
        return addresses;
    }

    private PostalAddress address(RawProperty property) {
        return CardAddresses.read(property, !card.isOldStyle());
    }

    /// A year alone, or a birthday as text, is stored as an extra property.
    private @Nullable Birthday birthday() {
        var properties = card.all("BDAY").toList();
        var values =
                properties.stream().map(property -> property.getValue().strip()).toList();
        var reader = BirthdayReader.of(values, false, today);
        for (var property : properties) {
            var text = property.getValue().strip();
            var read = isMeantAsText(property) ? new BirthdayText.Unread() : reader.read(text.replaceFirst("T$", ""));
            switch (read) {
                case BirthdayText.Day(var birthday) -> {
                    unmapped.remove(property);
                    return birthday;
                }
                case BirthdayText.Unread unread -> notices.add(new RowNotice(NoticeKind.BIRTHDAY_UNREAD, text));
                case BirthdayText.Partial partial -> {}
                case BirthdayText.Nothing nothing -> unmapped.remove(property);
            }
        }
        return null;
    }

    /// Such as a birthday of a table that could not be read: alone, it must not be read after all.
    private static boolean isMeantAsText(RawProperty property) {
        return "text".equalsIgnoreCase(property.getParameter("VALUE"))
                && !ISO_DATE.matcher(property.getValue().strip()).matches();
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

    private List<ImportedConsent> consents() {
        var consents = new ArrayList<ImportedConsent>();
        unmapped.removeIf(property -> ConsentExtras.read(property.getPropertyName(), property.getValue(), today)
                .map(consents::add)
                .orElse(false));
        return consents;
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

    /// What the customer's own kind says.
    private void dropKind(CustomerKind kind) {
        unmapped.removeIf(property -> switch (property.getPropertyName()) {
            case "KIND" ->
                property.getValue().strip().equalsIgnoreCase("individual")
                        || card.saysCompany() && kind == CustomerKind.COMPANY;
            case "X-ABSHOWAS" -> kind == CustomerKind.COMPANY;
            default -> false;
        });
    }

    /// What an `FN` says beyond the name is kept, unless the name was made of it or it is an address.
    private void keepFullNames(PersonName name, String company) {
        if (card.first("N").isEmpty() && company.isEmpty()) {
            return;
        }
        card.all("FN")
                .filter(property -> !CardNames.isAddress(property.getValue()))
                .filter(property -> CardNames.saysMore(property, name, company, card.value("NICKNAME")))
                .forEach(unmapped::add);
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
