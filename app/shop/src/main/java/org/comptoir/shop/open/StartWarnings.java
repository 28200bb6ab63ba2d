package org.comptoir.shop.open;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.journal.StartReport;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Describes the journal's findings when the shop was opened.
public final class StartWarnings {

    private StartWarnings() {}

    public static List<String> of(StartReport report, Formats formats) {
        return Stream.concat(
                        report.findings().stream().map(finding -> finding.sentence(formats.language())),
                        report.clock().stream().map(fault -> of(fault, formats)))
                .toList();
    }

    /// A day that the program closed before a new month began.
    public static String of(DayClosing closing, Formats formats) {
        return Texts.of("guard", formats.language())
                .get(
                        "guard.day.automatic",
                        formats.date(closing.businessDay()),
                        closing.number(),
                        formats.money(closing.nextFloat()));
    }

    /// A month that could not be closed.
    ///
    /// @param begun the month that has begun since
    public static String monthNotClosed(YearMonth begun, Formats formats) {
        return Texts.of("guard", formats.language()).get("guard.month.failed", formats.date(begun.atDay(1)));
    }

    public static String of(ClockFault fault, Formats formats) {
        var texts = Texts.of("guard", formats.language());
        return switch (fault.kind()) {
            case SET_BACK ->
                texts.get("guard.clock.back", formats.dateTime(fault.now()), formats.dateTime(fault.recorded()));
            case FAR_AHEAD ->
                texts.get("guard.clock.ahead", formats.dateTime(fault.now()), formats.dateTime(fault.recorded()));
        };
    }
}
