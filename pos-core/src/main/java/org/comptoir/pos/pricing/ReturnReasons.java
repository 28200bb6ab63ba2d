package org.comptoir.pos.pricing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The reasons that the shop offers for returns: those that every shop has, of which it may leave some out, and its
/// own, in the order in which they are shown. None is deleted, so that the words of past returns can be told apart from
/// those of today.
public record ReturnReasons(List<ReturnChoice> all) {

    /// The name of the shop setting.
    public static final String NOTE = "returns.reasons";

    public static final int MAX_OWN = 12;

    /// What holds when nobody chose.
    public static final ReturnReasons DEFAULT = new ReturnReasons(
            ReturnReason.choices().stream().map(ReturnChoice::of).toList());

    private static final String OFFERED = "+";
    private static final String RETIRED = "-";

    public ReturnReasons {
        all = List.copyOf(all);
        var known = new HashSet<String>();
        var usual = all.stream()
                .filter(choice -> !choice.isOwn())
                .map(ReturnChoice::reason)
                .toList();
        if (usual.size() != ReturnReason.choices().size()
                || !all.stream().allMatch(choice -> known.add(choice.reason() + compared(choice.words())))
                || all.size() - usual.size() > MAX_OWN
                || all.stream().noneMatch(ReturnChoice::offered)) {
            throw new IllegalArgumentException("no reasons of a shop: " + all);
        }
    }

    /// At least one.
    public List<ReturnChoice> offered() {
        return all.stream().filter(ReturnChoice::offered).toList();
    }

    /// The terms of a return of which nobody said why yet.
    public ReturnTerms first() {
        return offered().getFirst().terms();
    }

    public boolean isFull() {
        return all.stream().filter(ReturnChoice::isOwn).count() == MAX_OWN;
    }

    /// Whether the shop has a reason of its own in these words, however they are capitalised.
    public boolean isKnown(String words) {
        return all.stream()
                .anyMatch(choice -> choice.isOwn() && compared(choice.words()).equals(compared(words)));
    }

    /// The reason that was chosen, if it is one of these; retired ones among them.
    public Optional<ReturnChoice> of(ReturnTerms terms) {
        return all.stream().filter(choice -> choice.isSameReason(terms)).findFirst();
    }

    /// With one more of the shop's own, before the one that stands for all others.
    ///
    /// @throws IllegalArgumentException if it is known or the list is full
    public ReturnReasons with(ReturnChoice added) {
        var changed = new ArrayList<>(all);
        changed.add(changed.indexOf(others()), added);
        return new ReturnReasons(changed);
    }

    private ReturnChoice others() {
        return all.stream()
                .filter(choice -> !choice.isOwn() && choice.reason() == ReturnReason.OTHER)
                .findFirst()
                .orElseThrow();
    }

    /// With one in the place of another.
    ///
    /// @throws IllegalArgumentException if nothing would be offered, or the words are known already
    public ReturnReasons with(ReturnChoice before, ReturnChoice after) {
        return new ReturnReasons(all.stream()
                .map(choice -> choice.equals(before) ? after : choice)
                .toList());
    }

    private static String compared(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /// The shop's own choice.
    ///
    /// @param notes such as `settings::get`
    public static ReturnReasons of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(ReturnReasons::read).orElse(DEFAULT);
    }

    /// As kept, a line for each, such as `+ OTHER RESTOCKED Got it twice`.
    public String text() {
        return String.join(
                "\n",
                all.stream()
                        .map(choice -> ((choice.offered() ? OFFERED : RETIRED) + " " + choice.reason() + " "
                                        + choice.goods() + " " + choice.words())
                                .strip())
                        .toList());
    }

    static Optional<ReturnReasons> read(String text) {
        try {
            return Optional.of(new ReturnReasons(
                    text.lines().map(line -> choice(line.split(" ", 4))).toList()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static ReturnChoice choice(String[] parts) {
        return new ReturnChoice(
                ReturnReason.valueOf(parts[1]),
                parts.length > 3 ? parts[3] : "",
                ReturnedGoods.valueOf(parts[2]),
                parts[0].equals(OFFERED));
    }
}
