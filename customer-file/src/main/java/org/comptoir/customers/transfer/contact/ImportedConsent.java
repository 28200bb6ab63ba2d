package org.comptoir.customers.transfer.contact;

import java.time.LocalDate;
import org.comptoir.customers.consent.Channel;
import org.jspecify.annotations.Nullable;

/// What a row says of the contact's consent to one channel.
///
/// @param since the day on which the contact decided, if the file says it
/// @param source as it stands in the file, with its heading
public record ImportedConsent(
        Channel channel, boolean yes, @Nullable LocalDate since, String source) {}
