package org.comptoir.shop.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.settings.StoredImage;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.letterhead.Accent;
import org.comptoir.reports.letterhead.Letterhead;

/// Reads the shop's details for its letterhead.
final class LetterheadReader {

    private LetterheadReader() {}

    static Letterhead of(ShopSettings settings, ShopProfile profile) {
        var notes = settings.notes();
        var words = PaperTexts.of(name -> Optional.ofNullable(notes.get(name)));
        var accent = Accent.of(name -> Optional.ofNullable(notes.get(name)));
        return settings.logo()
                .map(StoredImage::content)
                .map(logo -> new Letterhead(profile.name(), lines(profile), legal(profile), logo))
                .orElseGet(() -> Letterhead.withoutLogo(profile.name(), lines(profile), legal(profile)))
                .with(motto(profile), words.hourLines(), accent);
    }

    /// The first of the lines that receipts have under the name.
    private static String motto(ShopProfile profile) {
        return profile.receiptHeader().lines().findFirst().map(String::strip).orElse("");
    }

    private static List<String> lines(ShopProfile profile) {
        var address = profile.address();
        var lines = new ArrayList<String>();
        address.street().lines().forEach(lines::add);
        lines.add((address.postalCode() + " " + address.town() + " " + address.region()).strip());
        lines.add(profile.phone());
        lines.add(profile.email());
        return withoutBlanks(lines.stream());
    }

    private static List<String> legal(ShopProfile profile) {
        var texts = Texts.of("papers", profile.language());
        var register = profile.country().equals("IT") ? "REA " : "SIRET ";
        return withoutBlanks(Stream.of(
                profile.vatNumber().isEmpty() ? "" : texts.get("papers.vat", profile.vatNumber()),
                profile.registration().isEmpty() ? "" : register + profile.registration()));
    }

    private static List<String> withoutBlanks(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).toList();
    }
}
