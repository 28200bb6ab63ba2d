package org.comptoir.pos.staff;

/// The outcome of a change to the staff. Only [Done] changed anything.
public sealed interface StaffChange {

    record Done(StaffMember member) implements StaffChange {}

    /// Another person, present or former, has this name; receipts identify staff by it.
    record NameTaken() implements StaffChange {}

    /// The name is empty or longer than 80 characters.
    record NoName() implements StaffChange {}

    /// The PIN does not have 4 to 12 digits.
    record NoPin() implements StaffChange {}

    /// At least one owner must remain.
    record LastOwner() implements StaffChange {}

    /// The person does not exist.
    record Gone() implements StaffChange {}
}
