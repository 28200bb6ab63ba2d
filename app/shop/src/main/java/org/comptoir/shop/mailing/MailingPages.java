package org.comptoir.shop.mailing;

import java.io.OutputStream;
import java.util.List;
import org.comptoir.customers.letter.MergeData;

/// Puts recipients of a mailing on paper.
public interface MailingPages {

    /// Writes one PDF of all of them. The stream is left open.
    void write(List<MergeData> recipients, OutputStream out);
}
