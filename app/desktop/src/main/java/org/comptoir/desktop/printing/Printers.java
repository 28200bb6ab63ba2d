package org.comptoir.desktop.printing;

import java.io.IOException;
import java.util.List;
import org.comptoir.shop.devices.SystemPrinters;

/// The printers of this machine. Documents are printed at their actual size, which labels and window envelopes
/// depend on.
public class Printers {

    /// The default printer first.
    public List<String> names() {
        return SystemPrinters.names();
    }

    /// @throws PrintFailure if the printer is missing or does not accept it
    public void print(byte[] pdf, String title, String printer) {
        try {
            SystemPrinters.printPages(pdf, title, printer);
        } catch (IOException e) {
            throw new PrintFailure(printer, e);
        }
    }
}
