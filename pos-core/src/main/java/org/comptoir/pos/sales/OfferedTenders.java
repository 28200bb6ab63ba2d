package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.pos.sales.tender.OwnTender;

/// The means of payment that a shop offers besides cash, cards, vouchers and points: some that the program knows, and
/// the shop's own, in the order in which they are shown. What is withdrawn is no longer taken; sales made with it keep
/// its name.
///
/// @param kinds offered, of [#OPTIONAL]
/// @param own each with a name and a key that no other has
public record OfferedTenders(Set<TenderKind> kinds, List<OwnTender> own) {

    /// The name of the shop setting.
    public static final String NOTE = "tenders.offered";

    /// The kinds that a shop may leave out.
    public static final List<TenderKind> OPTIONAL =
            List.of(TenderKind.CHEQUE, TenderKind.MEAL_VOUCHER, TenderKind.TRANSFER, TenderKind.ACCOUNT);

    /// All in all, so that the payment page shows them without scrolling.
    public static final int MAX_TENDERS = 10;

    /// The kinds that every shop offers.
    private static final int ALWAYS = 4;

    /// What holds when nobody chose.
    public static final OfferedTenders DEFAULT = new OfferedTenders(Set.copyOf(OPTIONAL), List.of());

    private static final String CHANGE = "C";
    private static final String OPENS = "O";
    private static final String DRAWER = "D";

    public OfferedTenders {
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
        own = List.copyOf(own);
        var names = new HashSet<String>();
        var keys = new HashSet<Character>();
        if (!OPTIONAL.containsAll(kinds)
                || !own.stream().allMatch(tender -> names.add(compared(tender.name())) && keys.add(tender.key()))
                || ALWAYS + kinds.size() + own.size() > MAX_TENDERS) {
            throw new IllegalArgumentException("no tenders of a shop: " + kinds + ", " + own);
        }
    }

    /// How many more may be offered.
    public int room() {
        return MAX_TENDERS - ALWAYS - kinds.size() - own.size();
    }

    /// The shop's own tender of a name, however it is capitalised.
    public Optional<OwnTender> named(String name) {
        return own.stream()
                .filter(tender -> compared(tender.name()).equals(compared(name)))
                .findFirst();
    }

    /// A key that none has yet: the first letter of the name that is free, else any.
    public Optional<Character> freeKey(String name) {
        var wanted = name.toUpperCase(Locale.ROOT) + OwnTender.KEYS;
        return wanted.chars()
                .mapToObj(letter -> (char) letter)
                .filter(letter -> OwnTender.KEYS.indexOf(letter) >= 0)
                .filter(letter -> own.stream().noneMatch(tender -> tender.key() == letter))
                .findFirst();
    }

    private static String compared(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public OfferedTenders offering(TenderKind kind, boolean isOffered) {
        var changed = new HashSet<>(kinds);
        if (isOffered) {
            changed.add(kind);
        } else {
            changed.remove(kind);
        }
        return new OfferedTenders(changed, own);
    }

    public OfferedTenders withOwn(List<OwnTender> tenders) {
        return new OfferedTenders(kinds, tenders);
    }

    /// The shop's own choice.
    ///
    /// @param notes such as `settings::get`
    public static OfferedTenders of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(OfferedTenders::read).orElse(DEFAULT);
    }

    /// As kept: the kinds on the first line, then a line for each own tender, such as `L COD La Lavande`.
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(String.join(" ", kinds.stream().sorted().map(TenderKind::name).toList()));
        own.forEach(tender -> lines.add(tender.key() + " " + flags(tender) + " " + tender.name()));
        return String.join("\n", lines);
    }

    private static String flags(OwnTender tender) {
        return (tender.givesChange() ? CHANGE : "")
                + (tender.opensDrawer() ? OPENS : "")
                + (tender.inDrawer() ? DRAWER : "");
    }

    static Optional<OfferedTenders> read(String text) {
        try {
            var lines = text.split("\n");
            var kinds = EnumSet.noneOf(TenderKind.class);
            if (!lines[0].isBlank()) {
                List.of(lines[0].split(" ")).forEach(name -> kinds.add(TenderKind.valueOf(name)));
            }
            var own = new ArrayList<OwnTender>();
            for (var i = 1; i < lines.length; i++) {
                own.add(own(lines[i].split(" ", 3)));
            }
            return Optional.of(new OfferedTenders(kinds, own));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static OwnTender own(String[] parts) {
        return new OwnTender(
                parts[2],
                parts[0].charAt(0),
                parts[1].contains(CHANGE),
                parts[1].contains(OPENS),
                parts[1].contains(DRAWER));
    }
}
