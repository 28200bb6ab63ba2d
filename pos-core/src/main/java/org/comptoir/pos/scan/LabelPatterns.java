package org.comptoir.pos.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The forms of the labels of a shop's scales.
///
/// @param list no two of them overlap
public record LabelPatterns(List<LabelPattern> list) {

    /// The name of the shop setting: a line for each pattern, its measure and its mask.
    public static final String NOTE = "scan.labels";

    public static final int MAX_PATTERNS = 20;

    /// What most scales in France and Italy are set to: 21 for weights, 22 for prices.
    public static final LabelPatterns DEFAULT = new LabelPatterns(List.of(
            new LabelPattern(LabelMeasure.WEIGHT, "21.....{NNDDD}"),
            new LabelPattern(LabelMeasure.PRICE, "22.....{NNNDD}")));

    public LabelPatterns {
        list = List.copyOf(list);
        if (list.size() > MAX_PATTERNS) {
            throw new IllegalArgumentException("more than " + MAX_PATTERNS + " patterns");
        }
        for (var i = 0; i < list.size(); i++) {
            for (var j = 0; j < i; j++) {
                if (list.get(i).overlaps(list.get(j))) {
                    throw new IllegalArgumentException(list.get(i) + " overlaps " + list.get(j));
                }
            }
        }
    }

    /// The shop's own patterns, or the default ones.
    ///
    /// @param notes such as `settings::get`
    public static LabelPatterns of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(LabelPatterns::parse).orElse(DEFAULT);
    }

    /// Parses the stored form; empty if it is not valid.
    static Optional<LabelPatterns> parse(String text) {
        try {
            return Optional.of(new LabelPatterns(text.lines()
                    .filter(line -> !line.isBlank())
                    .map(LabelPatterns::line)
                    .toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LabelPattern line(String line) {
        var words = line.strip().split(" ", 2);
        return new LabelPattern(LabelMeasure.valueOf(words[0]), words.length == 2 ? words[1] : "");
    }

    /// The stored form.
    public String text() {
        return list.stream()
                .map(pattern -> pattern.measure() + " " + pattern.mask())
                .collect(Collectors.joining("\n"));
    }

    /// The label with this code, if it has one of these forms.
    public Optional<ScaleLabel> read(String code) {
        return list.stream()
                .map(pattern -> pattern.read(code))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The pattern that some code would match as well.
    public Optional<LabelPattern> overlapping(LabelPattern added) {
        return list.stream().filter(added::overlaps).findFirst();
    }

    /// @throws IllegalArgumentException if it overlaps one of these, or there are [#MAX_PATTERNS] already
    public LabelPatterns with(LabelPattern added) {
        return new LabelPatterns(Stream.concat(list.stream(), Stream.of(added)).toList());
    }

    public LabelPatterns without(LabelPattern removed) {
        var left = new ArrayList<>(list);
        left.remove(removed);
        return new LabelPatterns(left);
    }
}
