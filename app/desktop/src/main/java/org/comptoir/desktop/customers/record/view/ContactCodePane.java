package org.comptoir.desktop.customers.record.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.transfer.export.CustomerExport;
import org.comptoir.customers.transfer.vcard.CompactCard;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.StackingPanes;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// A customer's card as a QR code, to be read by a telephone; saved or copied, too. Escape closes it.
public final class ContactCodePane extends VBox {

    private static final String TOPIC = "contact code";

    /// In px: the densest code has 105 modules with its quiet zone, which are then 3 px each.
    private static final double MAX_SIDE = 340;

    /// In px at 100 %: with less, the words stand below the code.
    private static final double ROOM_FOR_WORDS = 560;

    private final ScreenContext context;
    private final CustomerExport export;
    private final Texts texts;
    private final Runnable onClose;
    private final ActionButton close;

    /// @param onClose takes this off the screen
    public ContactCodePane(ScreenContext context, CustomerExport export, Runnable onClose) {
        this.context = context;
        this.export = export;
        this.onClose = onClose;
        texts = context.texts("customerrecord");
        close = ActionButton.secondary(texts.get("customerrecord.close")).onPress(this::close);
        close.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("record-page");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /// Reads the card, which is written to the log as an export.
    ///
    /// @param onReady shows this
    public void open(Customer customer, Runnable onReady) {
        read(customer, card -> {
            show(customer, card);
            onReady.run();
            close.requestFocus();
        });
    }

    /// Forgets the customer.
    private void close() {
        getChildren().clear();
        onClose.run();
    }

    private void read(Customer customer, Consumer<CompactCard> then) {
        var by = context.staff();
        context.tasks()
                .of(() -> export.compact(by, customer.id(), context.language()))
                .onSuccess(card -> card.ifPresent(then))
                .start();
    }

    private void show(Customer customer, CompactCard card) {
        var name = wrapped(TextLabel.pageTitle(card.name()));
        name.setMinWidth(0);
        var how = wrapped(TextLabel.body(texts.get("customerrecord.code.scan")));
        var words = Layouts.column(16, how);
        card.leftOut(context.language())
                .ifPresent(left ->
                        words.getChildren().add(wrapped(TextLabel.small(left).muted())));
        words.getChildren()
                .addAll(
                        ActionButton.accent(texts.get("customerrecord.code.save"))
                                .with(MaterialDesignF.FILE_EXPORT_OUTLINE)
                                .onPress(() -> save(customer, card)),
                        ActionButton.secondary(texts.get("customerrecord.code.copy"))
                                .with(MaterialDesignC.CONTENT_COPY)
                                .onPress(() -> copy(card)));
        words.setMinWidth(0);
        var picture = picture(Barcode.qr(card.text()).modules());
        picture.setAccessibleText(texts.get("customerrecord.code"));
        var code = new StackingPanes(ROOM_FOR_WORDS, picture, Layouts.growing(words));
        var head = Layouts.row(16, Layouts.growing(name), close);
        head.setMinHeight(USE_PREF_SIZE);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(head, Layouts.scrolling(code));
    }

    private static TextLabel wrapped(TextLabel label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Dark on white in every theme: many telephones read no other code. Whole pixels keep its edges sharp.
    private static Node picture(boolean[][] modules) {
        var module = Math.max(1, Math.floor(MAX_SIDE / modules.length));
        var side = module * modules.length;
        var canvas = new Canvas(side, side);
        var pen = canvas.getGraphicsContext2D();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setFill(Color.BLACK);
        for (var y = 0; y < modules.length; y++) {
            for (var x = 0; x < modules.length; x++) {
                if (modules[y][x]) {
                    pen.fillRect(x * module, y * module, module, module);
                }
            }
        }
        return canvas;
    }

    /// Written as it is in the code; each file is in the log, too.
    private void save(Customer customer, CompactCard card) {
        var by = context.staff();
        new ExportAction(context).file(this, card.name(), "vcf", out -> {
            var now = export.compact(by, customer.id(), context.language()).orElse(card);
            try {
                out.write(now.text().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return 1;
        });
    }

    private void copy(CompactCard card) {
        var content = new ClipboardContent();
        content.putString(card.text());
        Clipboard.getSystemClipboard().setContent(content);
        context.messages().done(TOPIC, Message.of(texts.get("customerrecord.code.copied", card.name())));
    }
}
