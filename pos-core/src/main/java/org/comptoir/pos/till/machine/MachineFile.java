package org.comptoir.pos.till.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.comptoir.pos.database.location.PrivateFiles;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.till.TillId;

/// The file of the data folder in which a machine keeps who it is and what is set at it: `machine.properties`, lines of
/// `name=value` in UTF-8 that may be edited while the program is closed, and that the machine's other accounts cannot
/// read. A power cut leaves the old file or the new one. Names that this version does not know stay in it.
///
/// Backups do not contain it: it belongs to the machine, not the shop.
public final class MachineFile {

    private static final String FILE = "machine.properties";
    private static final String MACHINE = "machine";
    private static final String TILL = "till";
    private static final String COPIED = "copied-from-shop";

    private final Path file;
    private final Properties values;
    private final List<Consumer<MachineSettings>> listeners = new CopyOnWriteArrayList<>();
    private volatile UnaryOperator<MachineSettings> limit = settings -> settings;

    private MachineFile(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /// Whether the machine has a file in that folder already.
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /// Takes the file away that was made for a registration which was refused.
    public synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file of a folder; a machine that has none gets one with an id of its own, durable once this returns.
    ///
    /// @throws Unavailable.Problem if the file exists but is damaged
    public static MachineFile open(Path folder) {
        var file = folder.resolve(FILE);
        try {
            var values = new Properties();
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
                UUID.fromString(values.getProperty(MACHINE, ""));
                return new MachineFile(file, values);
            }
            values.setProperty(MACHINE, UUID.randomUUID().toString());
            var created = new MachineFile(file, values);
            created.write();
            return created;
        } catch (IllegalArgumentException e) {
            throw new Unavailable.UnavailableException(new Unavailable.Damaged(folder, FILE), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Identifies this machine in the registry of tills; random, so it reveals nothing about the machine.
    public synchronized UUID machine() {
        return UUID.fromString(values.getProperty(MACHINE));
    }

    /// Records the machine's till for people who read the file; the registry is authoritative.
    public synchronized void settle(TillId till) {
        if (!till.value().equals(values.getProperty(TILL))) {
            values.setProperty(TILL, till.value());
            store();
        }
    }

    public synchronized MachineSettings settings() {
        return limit.apply(MachineText.read(values));
    }

    /// Has every reading of the settings limited, whatever the file says.
    public void limit(UnaryOperator<MachineSettings> always) {
        limit = always;
    }

    /// Changes the settings, durable once this returns.
    public MachineSettings change(UnaryOperator<MachineSettings> change) {
        var before = settings();
        var after = changed(change);
        if (!after.equals(before)) {
            listeners.forEach(listener -> listener.accept(after));
        }
        return after;
    }

    private synchronized MachineSettings changed(UnaryOperator<MachineSettings> change) {
        var before = settings();
        var after = change.apply(before);
        if (!after.equals(before)) {
            MachineText.write(after, values);
            store();
        }
        return after;
    }

    /// @param listener told of each change once it is durable, by the thread that made it
    public void onChange(Consumer<MachineSettings> listener) {
        listeners.add(listener);
    }

    /// Copies once what a shop of an earlier version kept for all of its machines.
    ///
    /// @param notes of the shop by name
    public synchronized void copyOnce(Map<String, String> notes) {
        if (values.getProperty(COPIED) == null) {
            MachineText.write(MachineText.ofShop(notes, settings()), values);
            values.setProperty(COPIED, "yes");
            store();
        }
    }

    private void store() {
        try {
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        PrivateFiles.write(file, text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        var sorted = new TreeMap<String, String>();
        values.stringPropertyNames().forEach(name -> sorted.put(name, values.getProperty(name)));
        return sorted.entrySet().stream()
                .map(entry -> escaped(entry.getKey()) + "=" + escaped(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /// Escaped for [Properties#load], because Windows paths contain backslashes.
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(character -> {
            switch (character) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '\\', '=', ':', '#', '!', ' ' -> escaped.append('\\').append((char) character);
                default -> escaped.append((char) character);
            }
        });
        return escaped.toString();
    }
}
