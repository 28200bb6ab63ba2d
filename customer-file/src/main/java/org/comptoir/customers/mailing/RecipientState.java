package org.comptoir.customers.mailing;

enum RecipientState {
    PENDING,
    SENT,
    FAILED
}
