package org.comptoir.customers.customer.rows;

/// A row that belongs to one customer and has its place among its like.
sealed interface PartRow permits AddressRow, EmailRow, ExtraRow, PhoneRow, TagRow {

    RowKey key();
}
