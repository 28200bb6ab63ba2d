package org.comptoir.customers.transfer.vcard.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comptoir.customers.transfer.vcard.syntax.CardText;

/// One entry of an LDIF file as a card: inetOrgPerson (RFC 2798) and what Mozilla adds. What has no place becomes
/// `X-LDIF-` and its name.
final class LdifCard {

    private static final Set<String> PICTURES = Set.of("jpegphoto", "thumbnailphoto", "photo");
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "dn",
            "objectclass",
            "version",
            "changetype",
            "modifytimestamp",
            "creatorsname",
            "structuralobjectclass",
            "entryuuid",
            "createtimestamp",
            "entrycsn",
            "modifiersname",
            "usercertificate",
            "userpassword");

    private final Map<String, List<String>> attributes;
    private final Set<String> used = new HashSet<>(WITHOUT_MEANING);
    private final List<String> lines = new ArrayList<>();

    LdifCard(Map<String, List<String>> attributes) {
        this.attributes = attributes;
    }

    static boolean isPicture(String name) {
        return PICTURES.contains(name);
    }

    String text() {
        var classes = attributes.getOrDefault("objectclass", List.of()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (classes.contains("groupofnames") || classes.contains("groupofuniquenames")) {
            lines.add("KIND:group");
            used.add("member");
            used.add("uniquemember");
        } else if (classes.contains("organization") && first("sn", "surname").isEmpty()) {
            lines.add("KIND:org");
        }
        names();
        contacts();
        addresses();
        birthday();
        attributes.forEach((name, values) -> {
            if (!used.contains(name)) {
                values.forEach(value -> add("X-LDIF-" + name.replaceAll("[^a-z0-9-]", "-"), value));
            }
        });
        return "BEGIN:VCARD\r\nVERSION:4.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    private void names() {
        var family = first("sn", "surname");
        var whole = first("cn", "commonname", "displayname");
        var given = first("givenname", "gn");
        if (given.isEmpty() && whole.endsWith(" " + family)) {
            given = whole.substring(0, whole.length() - family.length()).strip();
        }
        var title = first("personaltitle");
        if (!family.isEmpty() || !given.isEmpty()) {
            lines.add("N:" + CardText.escaped(family) + ";" + CardText.escaped(given) + ";;" + CardText.escaped(title)
                    + ";");
        }
        add("FN", whole);
        add("NICKNAME", first("mozillanickname", "xmozillanickname"));
        var company = first("o", "organizationname", "company");
        var department = first("ou", "orgunit", "department", "departmentnumber");
        if (!company.isEmpty() || !department.isEmpty()) {
            lines.add("ORG:" + CardText.escaped(company)
                    + (department.isEmpty() ? "" : ";" + CardText.escaped(department)));
        }
        add("TITLE", first("title"));
        add("LANG", first("preferredlanguage"));
        add("UID", first("uid", "userid"));
        all("description", "notes", "info").forEach(note -> add("NOTE", note));
    }

    private void contacts() {
        all("mail", "rfc822mailbox", "mailalternateaddress", "mozillasecondemail", "xmozillasecondemail")
                .forEach(mail -> add("EMAIL", mail));
        all("mobile", "mobiletelephonenumber", "cellphone").forEach(number -> add("TEL;TYPE=cell", number));
        all("telephonenumber", "companyphone").forEach(number -> add("TEL;TYPE=work", number));
        all("homephone", "hometelephonenumber").forEach(number -> add("TEL;TYPE=home", number));
        all("facsimiletelephonenumber", "fax").forEach(number -> add("TEL;TYPE=work,fax", number));
        all("pager", "pagerphone", "pagertelephonenumber").forEach(number -> add("TEL;TYPE=pager", number));
        // A label may stand behind the address of a page.
        all("labeleduri", "mozillaworkurl", "mozillahomeurl", "workurl", "homeurl", "url", "wwwhomepage")
                .forEach(url -> add("URL", url.split(" ")[0]));
        PICTURES.forEach(name -> all(name).stream()
                .filter(value -> value.length() > 100)
                .forEach(value -> lines.add("PHOTO:data:image/jpeg;base64," + value)));
    }

    private void addresses() {
        address(
                "work",
                joined(
                        first("street", "streetaddress", "postaladdress").replace("$", "\n"),
                        first("mozillaworkstreet2")),
                first("l", "locality", "localityname"),
                first("st", "region", "stateorprovincename"),
                first("postalcode", "zip"),
                first("c", "countryname", "co", "friendlycountryname"),
                first("postofficebox"));
        address(
                "home",
                joined(first("mozillahomestreet", "homepostaladdress").replace("$", "\n"), first("mozillahomestreet2")),
                first("mozillahomelocalityname"),
                first("mozillahomestate"),
                first("mozillahomepostalcode"),
                first("mozillahomecountryname"),
                "");
    }

    private static String joined(String street, String second) {
        return second.isEmpty() ? street : street + "\n" + second;
    }

    private void address(
            String type, String street, String town, String region, String code, String country, String box) {
        var parts = List.of(box, "", street, town, region, code, country);
        if (parts.stream().anyMatch(part -> !part.isEmpty())) {
            lines.add("ADR;TYPE=" + type + ":"
                    + String.join(";", parts.stream().map(CardText::escaped).toList()));
        }
    }

    private void birthday() {
        var year = first("birthyear");
        var month = first("birthmonth");
        var day = first("birthday");
        if (month.matches("\\d{1,2}") && day.matches("\\d{1,2}")) {
            var rest = (month.length() == 1 ? "0" : "") + month + (day.length() == 1 ? "0" : "") + day;
            lines.add("BDAY:" + (year.matches("\\d{4}") ? year : "--") + rest);
        } else {
            add("BDAY", day.isEmpty() ? first("dateofbirth") : day);
            add("X-LDIF-birthyear", year);
        }
    }

    private String first(String... names) {
        var values = all(names);
        return values.isEmpty() ? "" : values.getFirst();
    }

    private List<String> all(String... names) {
        var values = new LinkedHashSet<String>();
        for (var name : names) {
            used.add(name);
            attributes.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .forEach(values::add);
        }
        return List.copyOf(values);
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ":" + CardText.escaped(value));
        }
    }
}
