package org.comptoir.customers.customer.rows;

/// A row that belongs to one customer and has a position among rows of its kind.
sealed interface PartRow permits AddressRow, EmailRow, ExtraRow, FieldValueRow, PhoneRow, TagRow {

    RowKey key();
}
