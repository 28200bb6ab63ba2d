package org.comptoir.pos.journal;

import java.time.Instant;
import java.util.List;

/// What an archive says of itself, in its file [#FILE], which the journal's key signs.
///
/// @param shop its name
/// @param zone in which its days begin
/// @param program that made it
/// @param certificate of the journal's key, as base64
/// @param isSound whether the whole journal, and the tables that show it, were verified without a fault before
public record ArchiveStatement(
        String shop,
        ArchivePeriod period,
        String zone,
        Instant madeAt,
        String program,
        String certificate,
        boolean isSound,
        List<ArchivedChain> chains) {

    static final String FILE = "archive.txt";
    static final String SIGNATURE = "archive.sig";
    static final String PUBLIC_KEY = "public-key.pem";

    private static final int VERSION = 1;

    public ArchiveStatement {
        chains = List.copyOf(chains);
    }

    String text() {
        var text = CanonicalText.version(VERSION)
                .put("shop", shop)
                .put("first", period.first())
                .put("last", period.last())
                .put("zone", zone)
                .put("made", madeAt)
                .put("program", program)
                .put("certificate", certificate)
                .put("sound", isSound ? "yes" : "no")
                .put("chains", chains.size());
        var number = 1;
        for (var chain : chains) {
            chain.write(text, "chain" + number + ".");
            number++;
        }
        return text.text();
    }

    /// @throws IllegalArgumentException if it is no such text
    static ArchiveStatement read(String text) {
        var reader = CanonicalReader.of(text);
        if (reader.version() != VERSION) {
            throw new IllegalArgumentException("an archive of another version");
        }
        var read = new ArchiveStatement(
                reader.text("shop"),
                new ArchivePeriod(reader.day("first"), reader.day("last")),
                reader.text("zone"),
                reader.instant("made"),
                reader.text("program"),
                reader.text("certificate"),
                reader.text("sound").equals("yes"),
                reader.list("chains", "chain", prefix -> ArchivedChain.read(reader, prefix)));
        reader.end();
        return read;
    }

    public long entries() {
        return chains.stream().mapToLong(ArchivedChain::entries).sum();
    }
}
