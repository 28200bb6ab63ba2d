package org.comptoir.customers.transfer.dryrun;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.field.FieldReader;
import org.comptoir.customers.field.OwnFieldQueries;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.InvalidRow;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.customers.transfer.kept.FieldExtras;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.hibernate.StatelessSession;

/// Takes what contacts bring of the shop's own fields, within the caller's transaction.
public final class FieldImport {

    private final FieldExtras extras;

    /// @param today for days without a year
    /// @param role of who imports: what it may not change stays a kept column
    public FieldImport(StatelessSession session, LocalDate today, Role role) {
        extras = new FieldExtras(
                OwnFieldQueries.load(session).editedBy(role),
                new FieldReader(today, number -> byNumber(session, number)));
    }

    private static Optional<CustomerId> byNumber(StatelessSession session, String number) {
        return session.createSelectionQuery("select id from CustomerRow where number = :number", Long.class)
                .setParameter("number", number)
                .uniqueResultOptional()
                .map(id -> MergedCustomers.current(session, new CustomerId(id)));
    }

    /// Refuses the contacts that bring what a field cannot hold.
    List<ReadContact> checked(List<ReadContact> batch) {
        return batch.stream().map(this::checked).toList();
    }

    private ReadContact checked(ReadContact contact) {
        return switch (contact) {
            case ImportedContact incoming ->
                extras.unfit(incoming.details())
                        .<ReadContact>map(told -> new InvalidRow(incoming.row(), RowProblem.FIELD_VALUE, told))
                        .orElse(incoming);
            case InvalidRow invalid -> invalid;
        };
    }

    /// The details with what is named as fields in these.
    public CustomerDetails taken(CustomerDetails incoming) {
        return extras.taken(incoming);
    }

    /// What changes in the fields, if anything does.
    Optional<FieldChange> change(CustomerDetails before, CustomerDetails after) {
        // The values are told as they stand in files, which is nearly the same in each language.
        var texts = Texts.of("fields", Language.ENGLISH);
        return before.fields().equals(after.fields())
                ? Optional.empty()
                : Optional.of(new FieldChange(
                        FieldChange.Part.FIELDS,
                        extras.differing(before, after, texts),
                        extras.differing(after, before, texts)));
    }
}
