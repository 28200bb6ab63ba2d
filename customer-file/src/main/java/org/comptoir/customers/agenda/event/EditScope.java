package org.comptoir.customers.agenda.event;

/// Which occurrences of a series a change is about.
public enum EditScope {
    THIS,
    FOLLOWING,
    ALL
}
