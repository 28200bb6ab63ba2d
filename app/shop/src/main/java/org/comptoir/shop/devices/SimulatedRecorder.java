package org.comptoir.shop.devices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.fiscal.FiscalKind;
import org.comptoir.pos.fiscal.FiscalNumber;
import org.comptoir.pos.fiscal.FiscalProblem;
import org.comptoir.pos.fiscal.RecorderPosition;
import org.comptoir.pos.money.Money;

/// A recorder that makes no fiscal document, for trying. Documents of an amount that ends in 53 cents find it without
/// paper the first time; it wants to be closed 24 hours after the first document since its last closing. Where it loses
/// answers, the first answer to each document never comes: to every other document before it was recorded, to the rest
/// afterwards. What it did is kept in a file, as a real one remembers it whatever becomes of the till.
public final class SimulatedRecorder implements FiscalDevice {

    private static final String FILE = "simulated-recorder.txt";
    private static final String SERIAL = "serial";
    private static final String DOCUMENT = "document";
    private static final String OUT_OF_PAPER = "paper";
    private static final String LOST = "lost";
    private static final String CLOSING = "closing";
    private static final int NO_PAPER_CENTS = 53;
    private static final Duration MAX_OPEN = Duration.ofHours(24);

    private final Path file;
    private final Clock clock;
    private final boolean losesAnswers;

    /// A line of the file: what happened, and its parts.
    private record Entry(String kind, List<String> parts) {

        private static Entry read(String line) {
            var parts = List.of(line.split(" "));
            return new Entry(parts.getFirst(), parts.subList(1, parts.size()));
        }

        private boolean is(String other) {
            return kind.equals(other);
        }

        private String text(int part) {
            return parts.get(part);
        }

        private int number(int part) {
            return Integer.parseInt(parts.get(part));
        }

        private Money amount() {
            return Money.ofCents(Long.parseLong(parts.get(5)));
        }
    }

    /// @param folder where it keeps what it did
    public SimulatedRecorder(Path folder, Clock clock, boolean losesAnswers) {
        this.file = folder.resolve(FILE);
        this.clock = clock;
        this.losesAnswers = losesAnswers;
    }

    @Override
    public synchronized DeviceReady start() {
        var entries = entries();
        var position = position(entries);
        var first = ofClosing(entries, position.closing()).stream().findFirst();
        var isDue = first.map(document -> Instant.parse(document.text(4)).plus(MAX_OPEN))
                .filter(due -> due.isBefore(clock.instant()))
                .isPresent();
        return isDue ? new DeviceReady.Blocked(position, FiscalProblem.CLOSING_DUE) : new DeviceReady.Ready(position);
    }

    @Override
    public synchronized DocumentAnswer finish(FiscalContent content) {
        var document = content.document();
        var id = document.id().toString();
        var entries = entries();
        var cents = content.total().cents();
        if (cents % 100 == NO_PAPER_CENTS && !has(entries, OUT_OF_PAPER, id)) {
            add(OUT_OF_PAPER, id);
            return new DocumentAnswer.Blocked(FiscalProblem.OUT_OF_PAPER);
        }
        var loses = losesAnswers && !has(entries, LOST, id);
        if (loses) {
            var before = entries.stream().filter(entry -> entry.is(LOST)).count();
            add(LOST, id);
            if (before % 2 == 0) {
                return new DocumentAnswer.Silent();
            }
        }
        var number = record(position(entries), document.kind(), id, cents);
        return loses ? new DocumentAnswer.Silent() : new DocumentAnswer.Recorded(number);
    }

    private FiscalNumber record(RecorderPosition position, FiscalKind kind, String id, long cents) {
        var number = new FiscalNumber(
                position.serial(), position.closing(), position.lastDocument() + 1, LocalDate.now(clock));
        add(
                DOCUMENT,
                id,
                Integer.toString(number.closing()),
                Integer.toString(number.document()),
                number.day().toString(),
                clock.instant().toString(),
                Long.toString(kind == FiscalKind.RETURN ? -cents : cents));
        return number;
    }

    @Override
    public synchronized DocumentAnswer find(FiscalDocument document) {
        var entries = entries();
        var serial = position(entries).serial();
        var from = document.sentFrom();
        if (from != null && !from.serial().equals(serial)) {
            return new DocumentAnswer.Silent();
        }
        return documents(entries).stream()
                .filter(entry -> entry.text(0).equals(document.id().toString()))
                .findFirst()
                .<DocumentAnswer>map(entry -> new DocumentAnswer.Recorded(
                        new FiscalNumber(serial, entry.number(1), entry.number(2), LocalDate.parse(entry.text(3)))))
                .orElseGet(DocumentAnswer.Absent::new);
    }

    @Override
    public synchronized ClosingAnswer close(RecorderPosition from) {
        var entries = entries();
        var position = position(entries);
        if (position.closing() == from.closing()) {
            add(CLOSING, Integer.toString(from.closing()), clock.instant().toString());
        }
        var closed = ofClosing(entries, from.closing());
        return new ClosingAnswer.Closed(
                position.serial(),
                from.closing(),
                closed.size(),
                Money.sum(closed.stream().map(Entry::amount).toList()));
    }

    @Override
    public synchronized List<String> export(int closing) {
        return ofClosing(entries(), closing).stream()
                .map(entry -> "%04d-%04d %s %s"
                        .formatted(
                                entry.number(1),
                                entry.number(2),
                                entry.text(4),
                                entry.amount().toDecimal()))
                .toList();
    }

    /// Each document that it recorded, by the id it was sent under.
    public synchronized List<UUID> recorded() {
        return documents(entries()).stream()
                .map(entry -> UUID.fromString(entry.text(0)))
                .toList();
    }

    private static List<Entry> documents(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.is(DOCUMENT)).toList();
    }

    private static List<Entry> ofClosing(List<Entry> entries, int closing) {
        return documents(entries).stream()
                .filter(entry -> entry.number(1) == closing)
                .toList();
    }

    private static boolean has(List<Entry> entries, String kind, String id) {
        return entries.stream()
                .anyMatch(entry -> entry.is(kind) && entry.text(0).equals(id));
    }

    private RecorderPosition position(List<Entry> entries) {
        var serial = entries.stream()
                .filter(entry -> entry.is(SERIAL))
                .findFirst()
                .map(entry -> entry.text(0))
                .orElseGet(this::newSerial);
        var closing =
                1 + (int) entries.stream().filter(entry -> entry.is(CLOSING)).count();
        return new RecorderPosition(serial, closing, ofClosing(entries, closing).size());
    }

    /// Eleven characters, as a real one has.
    private String newSerial() {
        var serial = "99SIM%06d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000));
        add(SERIAL, serial);
        return serial;
    }

    private List<Entry> entries() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            var entries = new ArrayList<Entry>();
            for (var line : Files.readAllLines(file)) {
                entries.add(Entry.read(line));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String kind, String... parts) {
        try {
            Files.writeString(
                    file,
                    kind + " " + String.join(" ", parts) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
