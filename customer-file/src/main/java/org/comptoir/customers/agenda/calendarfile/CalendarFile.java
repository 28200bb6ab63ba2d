package org.comptoir.customers.agenda.calendarfile;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

/// The appointments in a file of another calendar: iCalendar (RFC 5545) or vCalendar 1.0. Nothing is fetched from
/// anywhere, and nothing is parsed before its size is known.
public sealed interface CalendarFile {

    int MAX_BYTES = 20 * 1024 * 1024;
    int MAX_EVENTS = 10_000;

    record Read(List<ReadEvent> events) implements CalendarFile {

        public Read {
            events = List.copyOf(events);
        }
    }

    record NotRead(CalendarProblem problem) implements CalendarFile {}

    /// @param zone of the shop, in which times without a zone are
    /// @param country of the shop, ISO 3166
    /// @throws UncheckedIOException if the file cannot be read
    static CalendarFile read(Path file, ZoneId zone, String country) {
        try (var input = Files.newInputStream(file)) {
            return read(input, zone, country);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IOException if it cannot be read
    static CalendarFile read(InputStream input, ZoneId zone, String country) throws IOException {
        var bytes = input.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            return new NotRead(CalendarProblem.TOO_LARGE);
        }
        if (count(bytes) > MAX_EVENTS) {
            return new NotRead(CalendarProblem.TOO_MANY);
        }
        var events = new ArrayList<ReadEvent>();
        var calendars = 0;
        try (var reader = new ICalReader(new InputStreamReader(new ByteArrayInputStream(bytes), charset(bytes)))) {
            reader.setGlobalTimezoneIdResolver(name ->
                    ZoneNames.zone(name, country).map(TimeZone::getTimeZone).orElse(null));
            ICalendar calendar;
            while ((calendar = reader.readNext()) != null) {
                calendars++;
                var mapper = new EventMapper(calendar, zone, country);
                for (VEvent event : calendar.getEvents()) {
                    if (events.size() == MAX_EVENTS) {
                        return new NotRead(CalendarProblem.TOO_MANY);
                    }
                    events.add(mapper.read(event, events.size() + 1));
                }
            }
        }
        return calendars == 0 ? new NotRead(CalendarProblem.NO_CALENDAR) : new Read(events);
    }

    /// Old files are in the charset of their machine, and nobody says which: where it is no UTF-8, it is the Latin one.
    private static Charset charset(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    private static int count(byte[] bytes) {
        var found = 0;
        var mark = "BEGIN:VEVENT".getBytes(StandardCharsets.US_ASCII);
        for (var n = 0; n + mark.length <= bytes.length; n++) {
            var k = 0;
            while (k < mark.length && Character.toUpperCase((char) bytes[n + k]) == mark[k]) {
                k++;
            }
            if (k == mark.length) {
                found++;
            }
        }
        return found;
    }
}
