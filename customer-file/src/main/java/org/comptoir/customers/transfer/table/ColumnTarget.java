package org.comptoir.customers.transfer.table;

/// What one column is.
///
/// @param block which telephone, e-mail or postal address of the customer it is about: a number, or what it is for,
/// such
///     as `work`, with `#2` behind the second of them; empty for the only one
public record ColumnTarget(ContactField field, String block) {

    static final ColumnTarget IGNORED = new ColumnTarget(ContactField.IGNORED, "");
    static final ColumnTarget KEPT = new ColumnTarget(ContactField.KEPT, "");

    public static ColumnTarget of(ContactField field) {
        return new ColumnTarget(field, "");
    }

    /// The label that the column itself gives, empty when it only counts.
    String label() {
        var name = block.contains("#") ? block.substring(0, block.indexOf('#')) : block;
        return name.matches("\\d*") ? "" : name;
    }
}
