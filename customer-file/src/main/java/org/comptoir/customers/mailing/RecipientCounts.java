package org.comptoir.customers.mailing;

/// The progress of a mailing.
record RecipientCounts(int pending, int sent, int failed) {

    static final RecipientCounts NONE = new RecipientCounts(0, 0, 0);

    RecipientCounts with(RecipientState state, int count) {
        return switch (state) {
            case PENDING -> new RecipientCounts(count, sent, failed);
            case SENT -> new RecipientCounts(pending, count, failed);
            case FAILED -> new RecipientCounts(pending, sent, count);
        };
    }

    RecipientCounts plus(RecipientCounts other) {
        return new RecipientCounts(pending + other.pending, sent + other.sent, failed + other.failed);
    }
}
