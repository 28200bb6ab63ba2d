package org.comptoir.desktop.printing.labels;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.letter.AddressBlock;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.desktop.printing.PreviewModel;
import org.comptoir.desktop.printing.PrintModel;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.till.machine.LabelSettings;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.reports.labels.LabelPrinter;
import org.comptoir.reports.labels.LabelSheet;
import org.comptoir.reports.labels.PrintOffset;

/// The labels to print and their layout on the sheet. The sheet, the first free label and the printer offset are
/// remembered.
public final class LabelsModel {

    private static final int FARTHEST = 100;

    /// The remembered settings, and the lines of each label.
    private record Kept(LabelSheet sheet, int start, PrintOffset nudge, List<List<String>> lines) {}

    private final ScreenContext context;
    private final ShopSettings settings;
    private final MachineFile machine;
    private final PreviewModel preview;
    private final PrintModel printing;
    private final ObjectProperty<LabelSheet> sheet = new SimpleObjectProperty<>(this, "sheet", LabelSheet.L7160);
    private final IntegerProperty start = new SimpleIntegerProperty(this, "start", 1);
    private final ObjectProperty<PrintOffset> nudge = new SimpleObjectProperty<>(this, "nudge", PrintOffset.NONE);
    private final ObservableList<List<String>> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private List<MergeData> customers = List.of();

    public LabelsModel(
            ScreenContext context,
            ShopSettings settings,
            MachineFile machine,
            PreviewModel preview,
            PrintModel printing) {
        this.context = context;
        this.settings = settings;
        this.machine = machine;
        this.preview = preview;
        this.printing = printing;
    }

    /// Shows labels for these customers.
    public void show(String name, List<MergeData> recipients) {
        title.set(name);
        customers = List.copyOf(recipients);
        context.tasks()
                .of(this::read)
                .onSuccess(kept -> {
                    lines.setAll(kept.lines());
                    sheet.set(kept.sheet());
                    start.set(kept.start());
                    nudge.set(kept.nudge());
                    draw();
                })
                .start();
        printing.look();
    }

    private Kept read() {
        var country = settings.profile().country();
        var labels = machine.settings().labels();
        var defaultValue = LabelSheet.DEFAULT.stream()
                .filter(candidate -> candidate.code().equals(labels.sheet()))
                .findFirst()
                .orElse(LabelSheet.L7160);
        var addresses = customers.stream()
                .map(facts -> AddressBlock.of(facts, settings.profile().language(), country))
                .toList();
        return new Kept(
                defaultValue,
                startOf(defaultValue),
                new PrintOffset(within(labels.nudgeRight()), within(labels.nudgeDown())),
                addresses);
    }

    private int startOf(LabelSheet sheet) {
        var starts = machine.settings().labels().starts();
        return Math.clamp(starts.getOrDefault(sheet.code(), 1), 1, sheet.size());
    }

    private static int within(int nudge) {
        return Math.clamp(nudge, -FARTHEST, FARTHEST);
    }

    private void keep(UnaryOperator<LabelSettings> change) {
        machine.change(kept -> kept.with(change.apply(kept.labels())));
    }

    public void choose(LabelSheet other) {
        context.tasks()
                .of(() -> {
                    keep(labels -> labels.withSheet(other.code()));
                    return startOf(other);
                })
                .onSuccess(first -> {
                    start.set(1);
                    sheet.set(other);
                    start.set(first);
                    draw();
                })
                .start();
    }

    /// Sets the first free label of the sheet in the printer.
    public void startAt(int label) {
        if (label >= 1 && label <= sheet.get().size()) {
            start.set(label);
            draw();
        }
    }

    /// Sets the printer offset in tenths of a millimetre.
    public void nudge(int right, int down) {
        var now = nudge.get();
        var next = new PrintOffset(within(now.right() + right), within(now.down() + down));
        nudge.set(next);
        draw();
        context.tasks()
                .of(() -> keep(labels -> labels.withNudge(next.right(), next.down())))
                .start();
    }

    private void draw() {
        if (!customers.isEmpty()) {
            preview.show(paper());
        }
    }

    /// The PDF to be printed.
    public Supplier<byte[]> paper() {
        var layout = layout();
        var recipients = customers;
        return () -> {
            var out = new ByteArrayOutputStream();
            context.documents().customers().labels(recipients, layout, out);
            return out.toByteArray();
        };
    }

    /// The outlines of all labels, for plain paper.
    public Supplier<byte[]> testSheet() {
        var layout = layout();
        return () -> {
            var out = new ByteArrayOutputStream();
            layout.writeTestSheet(out);
            return out.toByteArray();
        };
    }

    private LabelPrinter layout() {
        return new LabelPrinter(sheet.get(), start.get(), nudge.get(), context.language());
    }

    /// Remembers where the partly used sheet continues.
    public void printed() {
        var used = sheet.get();
        var next = (start.get() - 1 + customers.size()) % used.size() + 1;
        context.tasks()
                .of(() -> keep(labels -> labels.withStart(used.code(), next)))
                .start();
    }

    /// The number of sheets needed.
    public int sheets() {
        return customers.isEmpty() ? 0 : sheet.get().sheets(customers.size(), start.get());
    }

    public int count() {
        return customers.size();
    }

    public PreviewModel preview() {
        return preview;
    }

    public PrintModel printing() {
        return printing;
    }

    public ObjectProperty<LabelSheet> sheetProperty() {
        return sheet;
    }

    public IntegerProperty startProperty() {
        return start;
    }

    public ObjectProperty<PrintOffset> nudgeProperty() {
        return nudge;
    }

    /// The lines of each label, in order.
    public ObservableList<List<String>> lines() {
        return lines;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }
}
