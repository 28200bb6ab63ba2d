package org.comptoir.desktop.customers.record.view;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentRecord;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.consent.CustomerConsents;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.choice.ConsentLamp;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The customer's consent on each channel; pressing one records a yes or a no.
final class ConsentLamps {

    /// The exact day is in the proof.
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    /// In px at 100 %, with the longest states; with less, there are two rows.
    private static final double ROOM_FOR_A_ROW = 600;

    private final RecordModel model;
    private final Texts texts;
    private final Texts consentTexts;
    private final Formats formats;

    ConsentLamps(RecordModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.consentTexts = Texts.of("consent", texts.language());
        this.formats = formats;
    }

    Node of(CustomerConsents consents) {
        var lamps = new FlowPane();
        lamps.getStyleClass().add("lamps");
        var columns = new SimpleIntegerProperty(Channel.values().length);
        for (var channel : Channel.values()) {
            var lamp = lamp(consents, channel);
            lamp.prefWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> Math.floor(lamps.getWidth() / columns.get()), lamps.widthProperty(), columns));
            lamps.getChildren().add(lamp);
        }
        new Room(lamps).onNarrower(ROOM_FOR_A_ROW, isNarrow -> columns.set(isNarrow ? 2 : Channel.values().length));
        return lamps;
    }

    private ConsentLamp lamp(CustomerConsents consents, Channel channel) {
        var state = consents.state(channel);
        var recordedOn = consents.proof(channel)
                .map(proof -> MONTH.format(proof.recordedAt().atZone(formats.zone())))
                .orElse("");
        var lamp = new ConsentLamp(
                consentTexts.get("consent.channel." + channel.name()),
                lampState(state),
                consentTexts.get("consent.state." + state.name(), recordedOn));
        lamp.setOnAction(event -> menu(consents, channel).show(lamp, Side.BOTTOM, 0, 4));
        return lamp;
    }

    private static ConsentLamp.State lampState(ConsentState state) {
        return switch (state) {
            case GIVEN -> ConsentLamp.State.GIVEN;
            case REFUSED, WITHDRAWN -> ConsentLamp.State.REFUSED;
            case UNKNOWN -> ConsentLamp.State.UNKNOWN;
        };
    }

    private ContextMenu menu(CustomerConsents consents, Channel channel) {
        var menu = new ContextMenu(
                item(texts.get("customerrecord.consent.yes"), () -> model.consent(channel, true)),
                item(texts.get("customerrecord.consent.no"), () -> model.consent(channel, false)));
        consents.proof(channel).map(this::proof).ifPresent(text -> {
            var item = new MenuItem(text);
            item.setDisable(true);
            menu.getItems().add(item);
        });
        return menu;
    }

    private String proof(ConsentRecord proof) {
        return consentTexts.get(
                "consent.proof",
                proof.staffName(),
                consentTexts.get("consent.source." + proof.source().name()));
    }

    private static MenuItem item(String text, Runnable operation) {
        var item = new MenuItem(text);
        item.setOnAction(event -> operation.run());
        return item;
    }
}
