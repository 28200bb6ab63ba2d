package org.comptoir.customers.transfer.vcard;

import ezvcard.VCard;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.Kind;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import ezvcard.util.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.photo.Photo;
import org.comptoir.customers.transfer.vcard.properties.CardAddresses;
import org.comptoir.customers.transfer.vcard.properties.CardExtras;
import org.comptoir.customers.transfer.vcard.properties.CardPhotos;
import org.comptoir.customers.transfer.vcard.properties.Labels;
import org.comptoir.customers.transfer.vcard.syntax.CardText;
import org.comptoir.pos.contact.PersonName;
import org.jspecify.annotations.Nullable;

/// Maps a customer to the library's card. Properties that a version lacks, and stored extra properties, are written
/// raw; a label that is no type of the format is tied to its property by a group, the way Apple and Google read it.
final class WrittenCard {

    private static final int APPLE_NO_YEAR = 1604;

    private final VCard card;
    private final VCardVersion version;
    private final Locale language;
    private final CustomerDetails details;
    /// They come last, so that readers see the customer's details first.
    private final List<RawProperty> raw = new ArrayList<>();

    private int group;

    /// @param language of country names
    WrittenCard(CustomerDetails details, VCardVersion version, Locale language) {
        this.card = new VCard(version.library());
        this.version = version;
        this.language = language;
        this.details = details;
    }

    VCard build(String displayName, String number, @Nullable Photo photo) {
        card.setProductId("-//Comptoir//Comptoir//EN");
        card.setFormattedName(keptName().orElse(displayName));
        card.setStructuredName(name(details.name()));
        company();
        details.phones()
                .forEach(
                        phone -> add(new Telephone(details.written(phone.number())), phone.label(), phone.preferred()));
        details.emails().forEach(email -> add(new Email(email.address()), email.label(), email.preferred()));
        details.addresses()
                .forEach(home -> add(CardAddresses.written(home.address(), language), home.label(), home.preferred()));
        addNotes();
        if (!number.isEmpty()) {
            raw.add(new RawProperty(CardMapper.NUMBER, number));
        }
        if (!details.formerNumber().isEmpty()) {
            raw.add(new RawProperty(CardMapper.FORMER_NUMBER, details.formerNumber()));
        }
        CardCompany.written(details.companyNumbers()).forEach(raw::add);
        if (photo != null) {
            card.addPhoto(CardPhotos.written(photo));
        }
        details.extras().stream()
                .filter(extra -> !isShownName(extra))
                .flatMap(CardExtras::written)
                .forEach(raw::add);
        raw.forEach(card::addProperty);
        return card;
    }

    /// The name by which another program showed the contact, if it says more than the name itself.
    private Optional<String> keptName() {
        return details.extras().stream()
                .filter(WrittenCard::isShownName)
                .map(extra -> CardText.unescaped(extra.value()))
                .findFirst();
    }

    private static boolean isShownName(ExtraProperty extra) {
        return extra.name().equals("FN") && extra.params().isEmpty();
    }

    private static StructuredName name(PersonName name) {
        var written = new StructuredName();
        written.setFamily(name.family());
        written.setGiven(name.given());
        written.getAdditionalNames().add(name.middle());
        written.getPrefixes().add(name.title());
        written.getSuffixes().add(name.suffix());
        return written;
    }

    private void company() {
        if (details.kind() == CustomerKind.COMPANY && !keeps("KIND") && !keeps("X-ABSHOWAS")) {
            if (version == VCardVersion.V4) {
                card.setKind(Kind.org());
            } else {
                raw.add(new RawProperty("X-ABShowAs", "COMPANY"));
            }
        }
        if (!details.company().isEmpty() && !keepsCompany()) {
            card.setOrganization(details.company());
        }
        if (!details.jobTitle().isEmpty()) {
            card.addTitle(new Title(details.jobTitle()));
        }
    }

    private void addNotes() {
        if (!details.tags().isEmpty()) {
            card.setCategories(details.tags().toArray(String[]::new));
        }
        if (!details.language().isEmpty()) {
            card.addLanguage(details.language());
        }
        // Raw: the library would escape its commas, which no address needs.
        details.webSites().stream()
                .filter(site -> !keepsSite(site))
                .forEach(site -> raw.add(new RawProperty("URL", site)));
        if (details.birthday() != null) {
            card.addProperty(birthday(details.birthday()));
        }
        if (!details.uid().isEmpty()) {
            card.setUid(uid(details.uid()));
        }
    }

    /// A birthday without a year is written the way each version allows: 3.0 has none, so Apple's is used.
    private Birthday birthday(org.comptoir.customers.customer.details.Birthday birthday) {
        var year = birthday.year();
        if (year != null) {
            return new Birthday(LocalDate.of(year, birthday.month(), birthday.day()));
        }
        if (version == VCardVersion.V4) {
            return new Birthday(PartialDate.builder()
                    .month(birthday.month())
                    .date(birthday.day())
                    .build());
        }
        var written = new Birthday(LocalDate.of(APPLE_NO_YEAR, birthday.month(), birthday.day()));
        written.setParameter("X-APPLE-OMIT-YEAR", String.valueOf(APPLE_NO_YEAR));
        return written;
    }

    private static Uid uid(String uid) {
        return new Uid(uid.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? "urn:uuid:" + uid : uid);
    }

    private void add(VCardProperty property, String label, boolean preferred) {
        var types = Labels.types(label);
        types.forEach(type -> property.addParameter("TYPE", type));
        if (preferred) {
            property.getParameters().setPref(1);
        }
        if (!label.isEmpty() && types.isEmpty()) {
            property.setGroup(nextGroup());
            raw.add(Labels.written(property.getGroup(), label));
        }
        card.addProperty(property);
    }

    /// A group name that no extra property uses.
    private String nextGroup() {
        String name;
        do {
            name = "item" + ++group;
        } while (isUsed(name));
        return name;
    }

    private boolean isUsed(String name) {
        return details.extras().stream().anyMatch(extra -> extra.group().equalsIgnoreCase(name));
    }

    private boolean keeps(String name) {
        return details.extras().stream().anyMatch(extra -> extra.name().equals(name));
    }

    /// Whether a stored `ORG` with departments still names the same company.
    private boolean keepsCompany() {
        return details.extras().stream()
                .filter(extra -> extra.name().equals("ORG"))
                .map(ExtraProperty::value)
                .anyMatch(value -> CardText.part(CardText.parts(value), 0).equals(details.company()));
    }

    private boolean keepsSite(String site) {
        return details.extras().stream()
                .filter(extra -> extra.name().equals("URL"))
                .map(extra -> CardText.unescaped(extra.value()).replaceAll("\\s", ""))
                .anyMatch(site::equals);
    }
}
