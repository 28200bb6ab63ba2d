package org.comptoir.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The entries on the left edge; at the bottom background jobs, the signed-in person, and the time.
final class NavigationRail extends VBox {

    private final Screens screens;
    private Texts texts;
    private final Map<Destination, ToggleButton> items = new EnumMap<>(Destination.class);
    private final Map<Destination, TextLabel> labels = new EnumMap<>(Destination.class);
    private final JobIndicator jobs;
    private final Button who;
    private final StackPane avatar = new StackPane();
    private final TextLabel name = TextLabel.body("").styled("rail-who-name").styled("may-be-cut");
    private final TextLabel clock = TextLabel.body("").styled("rail-who-clock");

    NavigationRail(Screens screens, Tasks tasks, Texts texts, Runnable switchUser) {
        this.screens = screens;
        this.texts = texts;
        getStyleClass().add("rail");
        var list = new VBox();
        list.getStyleClass().add("rail-items");
        for (var place : Destination.values()) {
            if (place == Destination.DAY_END) {
                list.getChildren().add(line());
            }
            if (screens.places().contains(place)) {
                list.getChildren().add(item(place));
            }
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("rail-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        jobs = new JobIndicator(tasks, texts);
        who = who(switchUser);
        var foot = new VBox(jobs, who);
        foot.getStyleClass().add("rail-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(scroll, foot);
        screens.currentProperty().subscribe(this::mark);
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("rail-line");
        return line;
    }

    private ToggleButton item(Destination place) {
        var text = texts.get(place.key());
        var label = TextLabel.body(text).whole();
        labels.put(place, label);
        var content = Layouts.column(2, new Icon(place.ikon(), 24), label);
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        var item = new ToggleButton(text, content);
        item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        item.getStyleClass().setAll("rail-item");
        item.setFocusTraversable(false);
        item.setOnAction(event -> {
            screens.show(place);
            mark(screens.currentProperty().get());
        });
        items.put(place, item);
        return item;
    }

    private void mark(@Nullable Destination current) {
        items.forEach((place, item) -> item.setSelected(place == current));
    }

    private Button who(Runnable switchUser) {
        var content = new VBox(avatar, name, clock);
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("gap-2");
        content.setMouseTransparent(true);
        var button = new Button(texts.get("shell.switch"), content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("rail-who");
        button.setFocusTraversable(false);
        button.setOnAction(event -> switchUser.run());
        return button;
    }

    /// From now on in another language.
    void speak(Texts spoken) {
        texts = spoken;
        jobs.speak(spoken);
        who.setText(spoken.get("shell.switch"));
        labels.forEach((place, label) -> label.setText(spoken.get(place.key())));
        items.forEach((place, item) -> item.setText(spoken.get(place.key())));
    }

    /// Shows only entries this person may go to.
    void showPerson(SignedInStaff person) {
        avatar.getChildren().setAll(Avatar.staff(person.name(), 36));
        name.setText(person.name().split(" ")[0]);
        items.forEach((place, item) -> {
            var may = place.needs().map(person::may).orElse(true);
            item.setVisible(may);
            item.setManaged(may);
        });
    }

    StringProperty clockProperty() {
        return clock.textProperty();
    }

    /// The available entries from the top.
    List<Destination> places() {
        return items.entrySet().stream()
                .filter(item -> item.getValue().isVisible())
                .map(Map.Entry::getKey)
                .toList();
    }
}
