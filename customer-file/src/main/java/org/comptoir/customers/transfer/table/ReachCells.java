package org.comptoir.customers.transfer.table;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PhoneText;

/// The telephone numbers and e-mail addresses of a row.
final class ReachCells {

    private final RowCells cells;
    private final List<RowNotice> notices;

    ReachCells(RowCells cells, List<RowNotice> notices) {
        this.cells = cells;
        this.notices = notices;
    }

    /// @param region ISO 3166-1 alpha-2 code of the shop's country, for numbers that belong to no address's
    List<ContactPhone> phones(List<ContactAddress> addresses, String region) {
        var regions = CustomerDetails.phoneRegions(addresses, region);
        var phones = new ArrayList<ContactPhone>();
        for (var block :
                cells.blocks(ContactField.PHONE, ContactField.PHONE_LABEL).values()) {
            for (var text : block.all(ContactField.PHONE)) {
                var numbers = PhoneText.numbers(text, regions);
                if (numbers.isEmpty() && text.chars().anyMatch(Character::isDigit)) {
                    notices.add(new RowNotice(NoticeKind.PHONE_UNREAD, text));
                }
                for (var number : numbers) {
                    if (number.raw().equals("0" + text)) {
                        notices.add(new RowNotice(NoticeKind.PHONE_REPAIRED, text, number.raw()));
                    }
                    if (phones.stream().noneMatch(known -> known.number().key().equals(number.key()))) {
                        phones.add(new ContactPhone(
                                block.labelBy(ContactField.PHONE_LABEL),
                                number,
                                block.isStarred(ContactField.PHONE_LABEL)
                                        && phones.stream().noneMatch(ContactPhone::preferred)));
                    }
                }
            }
        }
        return phones;
    }

    List<ContactEmail> emails() {
        var emails = new ArrayList<ContactEmail>();
        for (var block :
                cells.blocks(ContactField.EMAIL, ContactField.EMAIL_LABEL).values()) {
            for (var text : block.all(ContactField.EMAIL)) {
                var extracted = EmailAddress.extract(text);
                if (!extracted.refused().isEmpty()) {
                    notices.add(new RowNotice(NoticeKind.EMAIL_REFUSED, extracted.refused()));
                }
                for (var address : extracted.addresses()) {
                    var email = new ContactEmail(
                            block.labelBy(ContactField.EMAIL_LABEL),
                            address.value(),
                            block.isStarred(ContactField.EMAIL_LABEL)
                                    && emails.stream().noneMatch(ContactEmail::preferred));
                    if (emails.stream().noneMatch(known -> known.folded().equals(email.folded()))) {
                        emails.add(email);
                    }
                }
            }
        }
        return emails;
    }
}
