package org.comptoir.customers.transfer.table;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the concepts named by a heading mean together: `address` and `city` are a town, `company` and `telephone` a
/// telephone at work.
final class HeadingConcepts {

    private static final Set<String> PLACES =
            Set.of("postalcode", "town", "region", "country", "pobox", "housenumber", "streetline", "wholeaddress");
    private static final Map<String, ContactField> FIELDS = Map.ofEntries(
            Map.entry("email", ContactField.EMAIL),
            Map.entry("phone", ContactField.PHONE),
            Map.entry("mobile", ContactField.PHONE),
            Map.entry("landline", ContactField.PHONE),
            Map.entry("fax", ContactField.PHONE),
            Map.entry("street", ContactField.STREET),
            Map.entry("streetline", ContactField.STREET),
            Map.entry("housenumber", ContactField.HOUSE_NUMBER),
            Map.entry("postalcode", ContactField.POSTAL_CODE),
            Map.entry("town", ContactField.TOWN),
            Map.entry("region", ContactField.REGION),
            Map.entry("country", ContactField.COUNTRY),
            Map.entry("pobox", ContactField.PO_BOX),
            Map.entry("wholeaddress", ContactField.WHOLE_ADDRESS),
            Map.entry("given", ContactField.GIVEN),
            Map.entry("family", ContactField.FAMILY),
            Map.entry("name", ContactField.WHOLE_NAME),
            Map.entry("wholename", ContactField.WHOLE_NAME),
            Map.entry("middle", ContactField.MIDDLE),
            Map.entry("company", ContactField.COMPANY),
            Map.entry("department", ContactField.DEPARTMENT),
            Map.entry("jobtitle", ContactField.JOB_TITLE),
            Map.entry("title", ContactField.TITLE),
            Map.entry("suffix", ContactField.SUFFIX),
            Map.entry("nickname", ContactField.NICKNAME),
            Map.entry("vatnumber", ContactField.VAT_NUMBER),
            Map.entry("registration", ContactField.REGISTRATION),
            Map.entry("taxcode", ContactField.TAX_CODE),
            Map.entry("recipientcode", ContactField.RECIPIENT_CODE),
            Map.entry("certifiedmail", ContactField.CERTIFIED_MAIL),
            Map.entry("birthday", ContactField.BIRTHDAY),
            Map.entry("birthyear", ContactField.BIRTH_YEAR),
            Map.entry("birthmonth", ContactField.BIRTH_MONTH),
            Map.entry("birthdayofmonth", ContactField.BIRTH_DAY),
            Map.entry("note", ContactField.NOTE),
            Map.entry("tags", ContactField.TAGS),
            Map.entry("website", ContactField.WEB_SITE),
            Map.entry("language", ContactField.LANGUAGE),
            Map.entry("formernumber", ContactField.FORMER_NUMBER),
            Map.entry("uid", ContactField.UID),
            Map.entry("consentemail", ContactField.CONSENT_EMAIL),
            Map.entry("consentsms", ContactField.CONSENT_SMS),
            Map.entry("consentpost", ContactField.CONSENT_POST),
            Map.entry("consentphone", ContactField.CONSENT_PHONE),
            Map.entry("consentdate", ContactField.CONSENT_DATE));
    private static final Map<String, ContactField> PARTS_OF_DATES = Map.of(
            "year", ContactField.BIRTH_YEAR, "month", ContactField.BIRTH_MONTH, "dayofmonth", ContactField.BIRTH_DAY);

    private HeadingConcepts() {}

    /// @param kind of the value, such as `mobile` for a telephone number
    /// @param atWork whether a company was named beside it
    record Found(ContactField field, String kind, boolean atWork) {}

    static Optional<Found> field(Set<String> named) {
        var concepts = new LinkedHashSet<>(named);
        if (concepts.size() > 1) {
            merge(concepts);
        }
        var atWork = concepts.size() > 1 && concepts.remove("company");
        if (concepts.size() != 1) {
            return Optional.empty();
        }
        var kind = concepts.iterator().next();
        return Optional.ofNullable(FIELDS.get(kind)).map(field -> new Found(field, kind, atWork));
    }

    /// Leaves out what another of the concepts says more exactly.
    private static void merge(Set<String> concepts) {
        if (concepts.contains("given") && (concepts.contains("family") || concepts.contains("name"))) {
            concepts.removeAll(Set.of("given", "family", "name"));
            concepts.add("wholename");
        }
        if (concepts.stream().anyMatch(PLACES::contains)) {
            concepts.remove("street");
        }
        if (concepts.contains("town")) {
            // Both in one column: the code is taken out of the town.
            concepts.remove("postalcode");
        }
        if (concepts.contains("email") || concepts.contains("website")) {
            concepts.remove("street");
        }
        if (concepts.contains("mobile") || concepts.contains("landline") || concepts.contains("fax")) {
            concepts.remove("phone");
        }
        if (concepts.size() > 1) {
            concepts.remove("name");
        }
        PARTS_OF_DATES.forEach((part, field) -> {
            if (concepts.contains(part) && concepts.contains("birthday")) {
                concepts.removeAll(Set.of(part, "birthday"));
                concepts.add(part.equals("dayofmonth") ? "birthdayofmonth" : "birth" + part);
            }
        });
    }

    /// The part of a date that is alone in its heading, such as `Mois`: of a birthday if the columns beside it are.
    static Optional<ContactField> partOfDate(String heading) {
        var words = HeadingKey.words(heading);
        return words.size() == 1 ? HeadingWords.concept(words.getFirst()).map(PARTS_OF_DATES::get) : Optional.empty();
    }

    /// The label for a value of this kind and use.
    static String label(Found found, String use) {
        var place = use.isEmpty() && found.atWork() ? "work" : use.equals("billing") ? "" : use;
        return switch (found.kind()) {
            case "mobile" -> place.isEmpty() || place.equals("home") ? "cell" : place + " cell";
            case "fax" -> (place + " fax").strip();
            default -> found.field().hasBlocks() ? place : "";
        };
    }
}
