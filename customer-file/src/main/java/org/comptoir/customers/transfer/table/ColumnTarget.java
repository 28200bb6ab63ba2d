package org.comptoir.customers.transfer.table;

/// The meaning of a column.
///
/// @param block which of the customer's telephone numbers, e-mail or postal addresses it belongs to: a number, or a
///     use such as `work`, followed by `#2` for the second one; empty if there is only one
public record ColumnTarget(ContactField field, String block) {

    static final ColumnTarget IGNORED = new ColumnTarget(ContactField.IGNORED, "");
    static final ColumnTarget KEPT = new ColumnTarget(ContactField.KEPT, "");

    public static ColumnTarget of(ContactField field) {
        return new ColumnTarget(field, "");
    }

    /// The label given by the column itself; empty if the block is only a number.
    String label() {
        var name = block.contains("#") ? block.substring(0, block.indexOf('#')) : block;
        return name.matches("\\d*") ? "" : name;
    }
}
