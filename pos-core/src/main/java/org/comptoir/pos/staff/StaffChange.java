package org.comptoir.pos.staff;

/// What came of a change to the staff. Only after [Done] was anything changed.
public sealed interface StaffChange {

    record Done(StaffMember member) implements StaffChange {}

    /// Somebody else, here now or earlier, has this name; receipts tell people apart by it.
    record NameTaken() implements StaffChange {}

    /// Without a name, or with one longer than 80 characters.
    record NoName() implements StaffChange {}

    /// A PIN has 4 to 12 digits.
    record NoPin() implements StaffChange {}

    /// Somebody must be left who may do everything.
    record LastOwner() implements StaffChange {}

    /// There is no such person.
    record Gone() implements StaffChange {}
}
