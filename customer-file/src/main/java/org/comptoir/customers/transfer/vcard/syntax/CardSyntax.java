package org.comptoir.customers.transfer.vcard.syntax;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import ezvcard.property.RawProperty;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Parses the properties of unfolded lines with the library's parser, keeping order and raw values. Every version
/// is read by the rules of the later ones: programs quote parameters in 2.1, too.
public final class CardSyntax extends VObjectDataAdapter {

    private static final Set<String> ENCODINGS = Set.of("QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT");

    private static final String CUSTOM = "X-CUSTOM(";

    private final List<RawProperty> read = new ArrayList<>();

    private CardSyntax() {}

    public static List<RawProperty> read(String lines) {
        var syntax = new CardSyntax();
        try (var reader = new VObjectReader(new StringReader(lines), new SyntaxRules(SyntaxStyle.NEW))) {
            reader.parse(syntax);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return syntax.read;
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        var group = property.getGroup() == null ? "" : property.getGroup();
        // The last of several dots ends the group.
        var dot = property.getName().lastIndexOf('.');
        var name = property.getName().substring(dot + 1).strip();
        if (name.isEmpty()) {
            return;
        }
        var raw = new RawProperty(name, property.getValue());
        raw.setGroup(dot < 0 ? group.strip() : group.strip() + "-" + name(property, dot));
        for (var param : property.getParameters()) {
            var key = param.getKey();
            if (key != null && key.toUpperCase(Locale.ROOT).startsWith(CUSTOM)) {
                raw.addParameter("TYPE", "X-" + customKind(param.getValue()));
            } else {
                param.getValue().forEach(value -> add(raw, key, value.strip()));
            }
        }
        if (CardParams.isBase64(raw)) {
            raw.setValue(raw.getValue().replaceAll("\\s", ""));
        }
        read.add(raw);
    }

    /// Samsung writes kinds of the user's own as `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=4D...)`.
    private static String customKind(List<String> values) {
        var kind = values.getLast().replaceFirst("\\)$", "");
        return QuotedPrintable.text(kind);
    }

    /// A written group must not contain a dot.
    private static String name(VObjectProperty property, int dot) {
        return property.getName().substring(0, dot).strip().replace('.', '-');
    }

    /// Gives the bare parameters of version 2.1 their name.
    private static void add(RawProperty raw, @Nullable String name, String value) {
        if (name != null && !name.isBlank()) {
            raw.addParameter(name.strip(), value);
        } else if (value.toUpperCase(Locale.ROOT).startsWith(CUSTOM)) {
            raw.addParameter("TYPE", "X-" + value.substring(CUSTOM.length()).replaceFirst("\\)$", ""));
        } else if (!value.isEmpty()) {
            raw.addParameter(ENCODINGS.contains(value.toUpperCase(Locale.ROOT)) ? "ENCODING" : "TYPE", value);
        }
    }

    /// An unclosed quote belongs to a broken parameter, not to the whole line.
    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception cause, Context context) {
        var line = context.getUnfoldedLine();
        var colon = line.indexOf(':');
        if (warning == Warning.MALFORMED_LINE && colon > 0 && line.indexOf('"') >= 0) {
            read.addAll(read(line.substring(0, colon).replace("\"", "") + line.substring(colon)));
        }
    }
}
