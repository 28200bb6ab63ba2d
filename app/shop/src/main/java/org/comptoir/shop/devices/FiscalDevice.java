package org.comptoir.shop.devices;

import java.util.List;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.fiscal.RecorderPosition;

/// A fiscal recorder beside the till, such as the Italian Registratore Telematico. Its calls may take as long as paper
/// is printed: never call them on the screen's thread, and one after the other.
///
/// What is expected of a device comes as an answer, silence among it; it throws for nothing that a device does.
public interface FiscalDevice {

    /// Asks whether it takes a document now, and where it stands. Nothing is recorded by it.
    DeviceReady start();

    /// Has it record and print a document. Called once for each [#start].
    ///
    /// @param content whose number the device answers
    /// @return [DocumentAnswer.Silent] when no answer came, whatever the device did
    DocumentAnswer finish(FiscalContent content);

    /// Asks how a document ended of which no answer came. It records nothing.
    ///
    /// @param document as it was sent: with where the device stood before
    /// @return [DocumentAnswer.Absent] only if the device certainly has not recorded it and will not do so any more;
    ///     [DocumentAnswer.Silent] also where another device is connected than the one it was sent to
    DocumentAnswer find(FiscalDocument document);

    /// Closes its day: the totals are stored, and transmitted as the law asks.
    ///
    /// @param from where it stood; a closing that was made meanwhile is not made again
    ClosingAnswer close(RecorderPosition from);

    /// What it recorded under a closing, a line for each document, as for an inspection; empty when it has nothing or
    /// does not answer.
    List<String> export(int closing);
}
