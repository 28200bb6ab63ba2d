package org.comptoir.customers.transfer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.transfer.contact.Countries;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.contact.PostalCodes;

/// The postal addresses of a row.
final class AddressCells {

    /// Where the house number stands in front of the street.
    private static final Set<String> NUMBER_FIRST = Set.of("FR", "GB", "US", "CA", "AU", "NZ", "IE", "LU", "MC");
    private static final Pattern CODE_AND_TOWN = Pattern.compile("(?:[A-Z]{1,2}[- ])?(\\d{4,5})[\\s,]+(\\D.*)");
    /// Street, postal code and town, the Italian province, perhaps a country.
    private static final Pattern ONE_LINE = Pattern.compile(
            "(?s)(.*?\\S)[\\s,;-]+(?:[A-Z]{1,2}-)?(\\d{5}|\\d{4}(?=\\s+\\D{3}))\\s+([^\\d,;\\n]+?)(?:\\s*\\(([A-Z]{2})\\))?"
                    + "(?:\\s*[,;\\n]\\s*([^\\d,;\\n]+))?");

    private final String region;
    private final List<RowNotice> notices;

    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for postal codes without a country
    AddressCells(String region, List<RowNotice> notices) {
        this.region = region;
        this.notices = notices;
    }

    List<ContactAddress> read(RowCells cells) {
        var blocks = cells.blocks(
                ContactField.STREET,
                ContactField.HOUSE_NUMBER,
                ContactField.PO_BOX,
                ContactField.POSTAL_CODE,
                ContactField.TOWN,
                ContactField.REGION,
                ContactField.COUNTRY,
                ContactField.WHOLE_ADDRESS,
                ContactField.ADDRESS_LABEL);
        return blocks.values().stream()
                .map(block -> new ContactAddress(
                        block.labelBy(ContactField.ADDRESS_LABEL),
                        address(block),
                        block.isStarred(ContactField.ADDRESS_LABEL)))
                .filter(contact -> !contact.address().isEmpty())
                .toList();
    }

    private PostalAddress address(RowCells.Block block) {
        var country = country(block.text(ContactField.COUNTRY));
        var address = town(
                new PostalAddress(
                        lines(block, country),
                        block.text(ContactField.POSTAL_CODE),
                        block.text(ContactField.TOWN),
                        block.text(ContactField.REGION),
                        country),
                country);
        var whole = address.isEmpty() ? oneLine(block.text(ContactField.WHOLE_ADDRESS), country) : address;
        return whole.isEmpty() ? whole : repaired(whole);
    }

    private String country(String named) {
        if (named.isEmpty()) {
            return "";
        }
        if (Countries.code(named).isEmpty()) {
            notices.add(new RowNotice(NoticeKind.COUNTRY_UNKNOWN, named));
        }
        return Countries.codeOrName(named);
    }

    private String lines(RowCells.Block block, String country) {
        var street =
                block.all(ContactField.STREET).stream().flatMap(String::lines).toList();
        return Stream.concat(
                        withNumber(street, block.text(ContactField.HOUSE_NUMBER), country).stream(),
                        block.text(ContactField.PO_BOX).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<String> withNumber(List<String> street, String number, String country) {
        if (number.isEmpty() || street.isEmpty()) {
            return number.isEmpty() ? street : List.of(number);
        }
        var lines = new ArrayList<>(street);
        var named = lines.getFirst();
        var numberFirst = NUMBER_FIRST.contains(country.isEmpty() ? region : country);
        lines.set(0, numberFirst ? number + " " + named : named + " " + number);
        return lines;
    }

    /// Postal code and town in one cell, or town, state and code as in the United States.
    private static PostalAddress town(PostalAddress address, String country) {
        if (!address.postalCode().isEmpty()) {
            return address;
        }
        var codeAndTown = CODE_AND_TOWN.matcher(address.town());
        if (codeAndTown.matches()) {
            return new PostalAddress(
                    address.street(), codeAndTown.group(1), codeAndTown.group(2), address.region(), country);
        }
        return country.equals("US")
                ? PostalCodes.usTown(address.town())
                        .map(us -> new PostalAddress(
                                address.street(),
                                us.zip(),
                                us.town(),
                                address.region().isEmpty() ? us.state() : address.region(),
                                country))
                        .orElse(address)
                : address;
    }

    private static PostalAddress oneLine(String whole, String country) {
        var matcher = ONE_LINE.matcher(whole);
        if (!matcher.matches()) {
            return new PostalAddress(whole, "", "", "", country);
        }
        var last = matcher.group(5) == null ? "" : matcher.group(5);
        var named = last.isEmpty() ? "" : Countries.code(last).orElse("");
        if (!last.isEmpty() && named.isEmpty()) {
            return new PostalAddress(whole, "", "", "", country);
        }
        return new PostalAddress(
                matcher.group(1).replaceAll("[,;]\\s*$", "").replaceAll("\\s*\\n\\s*", "\n"),
                matcher.group(2),
                matcher.group(3),
                matcher.group(4) == null ? "" : matcher.group(4),
                named.isEmpty() ? country : named);
    }

    private PostalAddress repaired(PostalAddress address) {
        var code = PostalCodes.repaired(address.postalCode(), address.country().isEmpty() ? region : address.country());
        if (code.equals(address.postalCode())) {
            return address;
        }
        notices.add(new RowNotice(NoticeKind.POSTAL_CODE_REPAIRED, address.postalCode(), code));
        return new PostalAddress(address.street(), code, address.town(), address.region(), address.country());
    }
}
