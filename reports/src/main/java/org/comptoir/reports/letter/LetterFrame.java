package org.comptoir.reports.letter;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each page of a letter needs.
///
/// @param number of the letter among those laid out together
/// @param foot who writes, as the law wants it told, and how to hear no more
record LetterFrame(Integer number, String address, String date, String sideTitles, String sideLines, String foot) {

    static LetterFrame of(int number, LetterDocument letter) {
        var side = SideColumn.of(letter.side());
        return new LetterFrame(
                number,
                String.join("\n", letter.address()),
                letter.dateLine(),
                side.titles(),
                side.lines(),
                foot(letter));
    }

    private static String foot(LetterDocument letter) {
        var sender = letter.sender();
        var details = Stream.concat(sender.lines().stream(), sender.legal().stream());
        var identity = Stream.concat(Stream.of(sender.name()), details).collect(Collectors.joining(", "));
        return letter.footNote().isEmpty() ? identity : identity + "\n" + letter.footNote();
    }
}
