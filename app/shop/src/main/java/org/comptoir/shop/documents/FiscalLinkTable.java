package org.comptoir.shop.documents;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.fiscal.FiscalLink;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.OpenShop;

/// The card terminals with the fiscal recorders that they stand beside, with what the merchant types into the portal
/// *Fatture e Corrispettivi* for each.
///
/// @param address of the place, in a line
public record FiscalLinkTable(List<FiscalLink> links, String address, Formats formats) {

    public FiscalLinkTable {
        links = List.copyOf(links);
    }

    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not change settings
    public static FiscalLinkTable read(OpenShop shop, SignedInStaff by, Formats formats) {
        var place = shop.settings().profile().address();
        var town = (place.postalCode() + " " + place.town()).strip();
        var address = Stream.of(place.street().replace("\n", ", "), town)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var own = shop.machine().settings().terminalByHand();
        return new FiscalLinkTable(
                shop.counter().fiscalLinks().all(by, shop.till().id(), own), address, formats);
    }

    public List<String> headings() {
        var texts = Texts.of("fiscal", formats.language());
        return Stream.of("till", "serial", "terminal", "acquirer", "taxcode", "address", "used")
                .map(column -> texts.get("fiscal.links." + column))
                .toList();
    }

    /// In words, in the order of the headings.
    public List<List<String>> rows() {
        return links.stream().map(this::row).toList();
    }

    private List<String> row(FiscalLink link) {
        var used = link.lastUsed();
        return List.of(
                link.till().value(),
                link.serial(),
                link.terminal().id(),
                link.terminal().acquirer(),
                link.terminal().acquirerTaxCode(),
                address,
                used == null ? "" : formats.date(used));
    }

    /// Writes it as a spreadsheet, if the file's name ends in `.xlsx`, or as a table of text.
    ///
    /// @param out left to be closed by the writer
    public void write(Path file, OutputStream out) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var kind = name.endsWith(".xlsx") ? TableKind.ofName(name) : TableKind.ofName("links.csv");
        var title = Texts.of("fiscal", formats.language()).get("fiscal.links");
        try (var writer = TableWriter.to(out, kind, formats.language(), title)) {
            writer.headings(headings());
            rows().forEach(row ->
                    writer.row(row.stream().<Cell>map(Cell.Text::new).toList()));
        }
    }
}
