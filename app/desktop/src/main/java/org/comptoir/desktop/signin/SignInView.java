package org.comptoir.desktop.signin;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.KeyPad;
import org.comptoir.pos.staff.PinRule;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The tiles of the staff, and the keypad for the PIN of the selected one. Digits can also be typed, and Enter
/// signs in.
public final class SignInView extends VBox {

    private static final int BLANKS = 3;

    /// In px at 100 %.
    private static final double ROOM_FOR_BOTH = 710;

    private final SignInModel model;
    private final Texts texts;
    private final BiConsumer<StaffTile, char[]> signIn;
    private final FlowPane tiles = new FlowPane();
    private final HBox beside = Layouts.row(24);

    /// @param signIn receives the PIN and erases it
    public SignInView(SignInModel model, Texts texts, BiConsumer<StaffTile, char[]> signIn) {
        this.model = model;
        this.texts = texts;
        this.signIn = signIn;
        getStyleClass().add("sign-in");
        tiles.getStyleClass().add("sign-in-staff");
        tiles.setMaxHeight(USE_PREF_SIZE);
        var title = TextLabel.pageTitle("");
        title.textProperty()
                .bind(Bindings.when(model.lockedProperty())
                        .then(texts.get("signin.locked"))
                        .otherwise(texts.get("signin.title")));
        var people = new VBox(titled(title), hint(), Layouts.scrolling(tiles));
        var pad = pad();
        people.getStyleClass().add("sign-in-people");
        getChildren().setAll(people, pad);
        new Room(this).onLower(ROOM_FOR_BOTH, low -> beside(people, pad, low));
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.staff().subscribe(this::showStaff);
        model.chosenProperty().subscribe(chosen -> showStaff());
    }

    /// The keypad stands below the people, or beside them where the window is low.
    private void beside(Node people, Node pad, boolean low) {
        getChildren().removeAll(people, pad, beside);
        beside.getChildren().clear();
        if (low) {
            beside.getChildren().setAll(Layouts.growing(people), pad);
            getChildren().add(Layouts.growing(beside));
        } else {
            getChildren().addAll(people, pad);
        }
    }

    private Node hint() {
        var label = TextLabel.body("").medium();
        label.textProperty().bind(model.hintProperty());
        var ribbon = new HBox(label);
        ribbon.getStyleClass().addAll("ribbon", "sign-in-hint");
        ribbon.managedProperty().bind(ribbon.visibleProperty());
        ribbon.visibleProperty().bind(model.hintProperty().isNotEmpty());
        return ribbon;
    }

    /// With a chip beside it, by which the PIN opens the training instead of the till.
    private Node titled(Node title) {
        var chip = Chip.plain(texts.get("signin.training"));
        chip.selectedProperty().bindBidirectional(model.trainingProperty());
        chip.setFocusTraversable(false);
        chip.managedProperty().bind(chip.visibleProperty());
        chip.visibleProperty().bind(model.trainingOfferedProperty());
        var row = Layouts.row(16, title, chip);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private void showStaff() {
        tiles.getChildren()
                .setAll(
                        model.staff().isEmpty()
                                ? Stream.generate(SignInView::blank)
                                        .limit(BLANKS)
                                        .toList()
                                : model.staff().stream().map(this::tile).toList());
    }

    /// In place of somebody who is still being read.
    private static Node blank() {
        var tile = new Region();
        tile.getStyleClass().addAll("staff-tile", "blank");
        return tile;
    }

    private Node tile(StaffTile person) {
        var role = Texts.of("staff", texts.language())
                .get("staff.role." + person.role().name());
        var content = Layouts.column(
                4,
                Avatar.of(person.name(), 56),
                TextLabel.body(person.name()).medium(),
                TextLabel.caption(role).muted());
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        var tile = new ToggleButton(person.name(), content);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.getStyleClass().setAll("staff-tile");
        tile.setSelected(person.equals(model.chosenProperty().get()));
        tile.setOnAction(event -> {
            model.chosenProperty().set(person);
            requestFocus();
        });
        return tile;
    }

    private Node pad() {
        var name = TextLabel.body("").medium();
        name.textProperty().bind(Bindings.createStringBinding(this::askFor, model.chosenProperty()));
        var message = TextLabel.small("").toned(Emphasis.DANGER);
        message.textProperty().bind(model.messageProperty());
        var checking = TextLabel.small(texts.get("signin.checking")).medium();
        checking.visibleProperty().bind(model.checkingProperty());
        var answer = new StackPane(message, checking);
        var keys = KeyPad.pin(texts.get("signin.erase"), this::key);
        keys.getStyleClass().add("pin-pad");
        var open = ActionButton.accent(texts.get("signin.open"))
                .trailing(MaterialDesignA.ARROW_RIGHT)
                .onPress(this::submit);
        open.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.isComplete(),
                        model.lengthProperty(),
                        model.chosenProperty(),
                        model.checkingProperty()));
        open.setFocusTraversable(false);
        open.getStyleClass().add("pin-open");
        var pad = Layouts.column(12, name, dots(), answer, keys, open);
        pad.setAlignment(Pos.CENTER);
        pad.disableProperty().bind(model.chosenProperty().isNull());
        return pad;
    }

    private String askFor() {
        var person = model.chosenProperty().get();
        return person == null ? texts.get("signin.choose") : texts.get("signin.pin", person.name());
    }

    private Node dots() {
        var row = new HBox();
        row.getStyleClass().add("pin-dots");
        row.setAlignment(Pos.CENTER);
        model.lengthProperty().subscribe(length -> {
            row.getChildren().clear();
            for (var i = 0; i < Math.max(PinRule.MIN_LENGTH, length.intValue()); i++) {
                var dot = new Region();
                dot.getStyleClass().add("pin-dot");
                if (i < length.intValue()) {
                    dot.getStyleClass().add("filled");
                }
                row.getChildren().add(dot);
            }
        });
        return row;
    }

    private void type(KeyEvent event) {
        event.getCharacter().chars().forEach(character -> model.type((char) character));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE) {
            model.erase();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && model.isComplete()) {
            submit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.chosenProperty().set(null);
            event.consume();
        }
    }

    private void key(String text) {
        if (text.equals(KeyPad.ERASE)) {
            model.erase();
        } else {
            model.type(text.charAt(0));
        }
    }

    private void submit() {
        var person = model.chosenProperty().get();
        if (person != null && model.isComplete()) {
            signIn.accept(person, model.takePin());
        }
    }
}
