package org.comptoir.pos.journal;

import java.util.Locale;
import org.comptoir.pos.till.TillId;

/// What an archive states about the part of a chain that it has.
///
/// @param before the end of the chain before that part, from which it can be verified without the rest
/// @param last the end of that part
/// @param digest SHA-256 of the file, in hexadecimal
record ArchivedChain(TillChain chain, String file, ChainLink before, ChainLink last, String digest) {

    static String fileName(TillChain chain) {
        return chain.till() + "-" + chain.chain().name().toLowerCase(Locale.ROOT) + ".csv";
    }

    void write(CanonicalText text, String prefix) {
        text.put(prefix + "till", chain.till().value())
                .put(prefix + "chain", chain.chain().name())
                .put(prefix + "file", file)
                .put(prefix + "sha", digest);
        write(text, prefix + "before.", before);
        write(text, prefix + "last.", last);
    }

    private static void write(CanonicalText text, String prefix, ChainLink link) {
        text.put(prefix + "number", link.number())
                .put(prefix + "signature", link.signature())
                .put(prefix + "digest", link.digest());
    }

    static ArchivedChain read(CanonicalReader reader, String prefix) {
        var chain =
                new TillChain(new TillId(reader.text(prefix + "till")), Chain.valueOf(reader.text(prefix + "chain")));
        return new ArchivedChain(
                chain,
                reader.text(prefix + "file"),
                link(reader, prefix + "before."),
                link(reader, prefix + "last."),
                reader.text(prefix + "sha"));
    }

    private static ChainLink link(CanonicalReader reader, String prefix) {
        return new ChainLink(
                reader.number(prefix + "number"), reader.text(prefix + "signature"), reader.text(prefix + "digest"));
    }

    long entries() {
        return last.number() - before.number();
    }
}
