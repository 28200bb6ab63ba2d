package org.comptoir.customers.transfer.vcard.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The lines of one card as they are read.
final class CardContent {

    private static final int MAX_LINES = 1_000;
    private static final int MAX_MEMBERS = 100_000;
    private static final Set<String> PERSONAL = Set.of("N", "FN", "ORG", "TEL", "EMAIL", "ADR", "BDAY", "NICKNAME");
    /// What stands before the name: seen a second time, it belongs to the card that begins with the second name.
    private static final Set<String> HEAD = Set.of("FN", "UID", "REV", "PRODID", "KIND", "X-ABUID");

    private final List<CardLine> lines = new ArrayList<>();
    /// The first `N` that says anything.
    private String name = "";

    private int members;
    private boolean overfull;

    void add(CardLine line) {
        if (line.name().endsWith("MEMBER")) {
            members++;
        }
        if (name.isEmpty() && line.name().equals("N") && !isNothing(line.value())) {
            name = line.value();
        }
        overfull |= members > MAX_MEMBERS || lines.size() - members >= MAX_LINES || line.isTooLong();
        if (overfull) {
            lines.clear();
        } else {
            lines.add(line);
        }
    }

    boolean isOverfull() {
        return overfull;
    }

    /// Whether it says anything of a person.
    boolean isPersonal() {
        return overfull || lines.stream().anyMatch(line -> PERSONAL.contains(line.name()));
    }

    /// Whether it starts as cards do that only lack their `BEGIN`.
    boolean isWholeWithoutBegin() {
        return !lines.isEmpty()
                && Set.of("VERSION", "N", "FN").contains(lines.getFirst().name());
    }

    boolean isAfterAgent() {
        return !lines.isEmpty()
                && lines.getLast().name().equals("AGENT")
                && lines.getLast().value().isEmpty();
    }

    boolean has(String name) {
        return lines.stream().anyMatch(line -> line.name().equals(name));
    }

    /// Whether another card begins with this line: its `BEGIN` is missing.
    boolean isBegunAnewBy(CardLine line) {
        return switch (line.name()) {
            case "VERSION" -> has("VERSION") && isPersonal();
            case "N" -> !line.hasParameter("ALTID") && !line.hasParameter("LANGUAGE") && hasOtherName(line.value());
            default -> false;
        };
    }

    private boolean hasOtherName(String other) {
        return !overfull && !name.isEmpty() && !isNothing(other) && !name.equals(other);
    }

    private static boolean isNothing(String name) {
        return name.chars().allMatch(c -> c == ';' || c == ',' || c <= ' ');
    }

    /// Takes out what belongs to the card that begins with this line.
    ///
    /// @return where that card begins
    int cutBefore(CardLine line) {
        var start = line.position();
        while (!lines.isEmpty() && isHeadOfTheNext(lines.getLast())) {
            start = lines.removeLast().position();
        }
        return start;
    }

    private boolean isHeadOfTheNext(CardLine last) {
        return HEAD.contains(last.name())
                && lines.stream()
                                .filter(line -> line.name().equals(last.name()))
                                .count()
                        > 1;
    }

    String text() {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }
}
