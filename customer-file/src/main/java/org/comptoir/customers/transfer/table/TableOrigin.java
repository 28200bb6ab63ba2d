package org.comptoir.customers.transfer.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comptoir.pos.text.Texts;

/// The program a table comes from, recognised by headings that only it has together.
public enum TableOrigin {
    OWN,
    GOOGLE("e-mail 1 - label", "phone 1 - label", "address 1 - label", "organization title + labels"),
    GOOGLE_OLD("e-mail 1 - type", "phone 1 - type", "given name yomi + group membership"),
    OUTLOOK("e-mail 2 address", "business street + home street", "business phone + home phone", "company main phone"),
    OUTLOOK_FRENCH("rue (bureau)", "telephone (bureau)", "telephone (domicile)"),
    OUTLOOK_ITALIAN("via (uff.)", "via (ab.)", "abitazione + ufficio"),
    THUNDERBIRD(
            "primary email + display name",
            "primary email + screen name",
            "primary email + home zipcode",
            "email primaria",
            "email principale",
            "adresse electronique principale"),
    SHOPIFY("accepts email marketing", "accepts marketing", "default address address1", "total spent + tax exempt"),
    PRESTASHOP(
            "id_customer",
            "social title + enabled",
            "partner offers",
            "offres partenaires",
            "offerte dei partner",
            "active (0/1) + titles id (mr = 1, ms = 2, else 0)",
            "opt-in (0/1)",
            "alias* + address 1*",
            "id_address + id_country"),
    WOOCOMMERCE("billing_first_name", "billing_address_1", "billing_email", "billing_postcode", "aov + total spend"),
    SQUARE("square customer id", "reference id + creation source", "email subscription status + lifetime spend"),
    ODOO(
            "is_company",
            "is a company",
            "est une societe",
            "e una societa",
            "country_id",
            "country_id/id",
            "category_id"),
    DOLIBARR(
            "nom du tiers",
            "third-party name",
            "nome soggetto terzo",
            "code compta client",
            "code client + prospect / client"),
    LOYVERSE("customer code + points balance", "total visits + total spent", "nombre de visites + solde de points"),
    LIGHTSPEED("physical_address1", "physical_address_1", "customer_group_name", "enable_loyalty", "physical_postcode"),
    UNICENTA("searchkey", "taxid + maxdebt", "maxdebt"),
    OPENSOURCEPOS("discount_type", "account number + taxable", "consent + account number"),
    MAILCHIMP("member_rating", "optin_time", "leid + euid", "euid"),
    BREVO("double_opt-in", "ext_id + email", "contact id + email + sms", "contact timezone", "email_blacklisted"),
    UNKNOWN;

    private final List<List<String>> signatures;

    /// @param signatures one of which is there, all its headings, between which there is a plus
    TableOrigin(String... signatures) {
        this.signatures = Arrays.stream(signatures)
                .map(signature -> Arrays.stream(signature.split(" \\+ "))
                        .map(KnownHeadings::key)
                        .toList())
                .toList();
    }

    static TableOrigin of(List<String> headings) {
        if (OwnHeadings.areIn(headings)) {
            return OWN;
        }
        var keys = headings.stream().map(KnownHeadings::key).collect(Collectors.toSet());
        for (var origin : values()) {
            if (origin.signatures.stream().anyMatch(keys::containsAll)) {
                return origin;
            }
        }
        return UNKNOWN;
    }

    /// Whether it has columns such as `Priority` that are of use to that program alone; in another table somebody
    /// made them.
    boolean hasColumnsOfItsOwn() {
        return switch (this) {
            case GOOGLE, GOOGLE_OLD, OUTLOOK, OUTLOOK_FRENCH, OUTLOOK_ITALIAN, THUNDERBIRD -> true;
            case OWN,
                    SHOPIFY,
                    PRESTASHOP,
                    WOOCOMMERCE,
                    SQUARE,
                    ODOO,
                    DOLIBARR,
                    LOYVERSE,
                    LIGHTSPEED,
                    UNICENTA,
                    OPENSOURCEPOS,
                    MAILCHIMP,
                    BREVO,
                    UNKNOWN -> false;
        };
    }

    /// Whether the program writes the month first in dates where these do not say it.
    boolean writesMonthFirst() {
        return this == OUTLOOK || this == MAILCHIMP;
    }

    /// A sentence for the user, from the texts of `exchange`.
    public String sentence(Texts texts) {
        return texts.get("exchange.origin." + name().toLowerCase(Locale.ROOT));
    }
}
