package org.comptoir.customers.transfer.table;

import java.util.List;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.transfer.contact.Names;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.pos.contact.PersonName;

/// The name of a row: of a person, a company, or both.
///
/// @param wholeKept whether the whole name says more than its parts, so that it is kept beside them
record NameCells(PersonName name, String company, boolean wholeKept) {

    static NameCells read(RowCells cells, List<ContactEmail> emails, List<RowNotice> notices) {
        var parts = new PersonName(
                cells.first(ContactField.TITLE),
                cells.first(ContactField.GIVEN),
                cells.first(ContactField.MIDDLE),
                cells.first(ContactField.FAMILY),
                cells.first(ContactField.SUFFIX));
        var company = cells.first(ContactField.COMPANY);
        var whole = cells.first(ContactField.WHOLE_NAME);
        if (!parts.display().isEmpty()) {
            return new NameCells(parts, company, saysMore(whole, parts, company, emails));
        }
        if (!whole.isEmpty()) {
            return ofWhole(whole, parts.title(), company, notices);
        }
        return company.isEmpty() ? ofEmail(parts, emails, notices) : new NameCells(parts, company, false);
    }

    private static NameCells ofWhole(String whole, String title, String company, List<RowNotice> notices) {
        if (Folding.of(whole).equals(Folding.of(company)) || isEmail(whole)) {
            return new NameCells(new PersonName(title, "", "", "", ""), company, isEmail(whole));
        }
        var parted = Names.parted(whole);
        var name = parted.name();
        if (!parted.company().isEmpty()) {
            return new NameCells(
                    new PersonName(title, "", "", "", ""),
                    company.isEmpty() ? parted.company() : company,
                    !company.isEmpty());
        }
        if (parted.guessed()) {
            notices.add(new RowNotice(NoticeKind.NAME_GUESSED, whole, name.family() + ", " + name.given()));
        }
        return new NameCells(
                new PersonName(
                        title.isEmpty() ? name.title() : title,
                        name.given(),
                        name.middle(),
                        name.family(),
                        name.suffix()),
                company,
                false);
    }

    private static boolean isEmail(String text) {
        return text.matches("\\S+@\\S+");
    }

    private static NameCells ofEmail(PersonName parts, List<ContactEmail> emails, List<RowNotice> notices) {
        var name = emails.isEmpty()
                ? PersonName.NONE
                : Names.ofEmail(emails.getFirst().address());
        if (name.isEmpty()) {
            return new NameCells(parts, "", false);
        }
        notices.add(new RowNotice(
                NoticeKind.NAME_GUESSED, emails.getFirst().address(), name.family() + ", " + name.given()));
        return new NameCells(new PersonName(parts.title(), name.given(), "", name.family(), parts.suffix()), "", false);
    }

    /// Whether it has a word that neither the parts nor company or e-mail address have.
    private static boolean saysMore(String whole, PersonName parts, String company, List<ContactEmail> emails) {
        var known = Folding.of(parts.formal() + " " + company + " "
                + String.join(" ", emails.stream().map(ContactEmail::address).toList()));
        return !whole.isEmpty()
                && List.of(Folding.of(whole).split("[^\\p{L}\\p{N}]+")).stream()
                        .anyMatch(word -> !known.contains(word));
    }
}
