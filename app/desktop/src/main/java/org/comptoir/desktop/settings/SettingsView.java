package org.comptoir.desktop.settings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The section names on the left, their cards below each other on the right; typing filters them.
final class SettingsView extends BorderPane {

    private final List<Section> sections;
    /// In px at 100 %: in a narrower window a section is found by the search or by scrolling.
    private static final double ROOM_FOR_NAMES = 780;

    private final Texts texts;
    private final SearchField search;
    private final VBox names = Layouts.column(2);
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private List<Section> permitted = List.of();

    SettingsView(Texts texts, List<Section> sections) {
        this.texts = texts;
        this.sections = new ArrayList<>(sections);
        search = new SearchField(MaterialDesignM.MAGNIFY, texts.get("settings.search"), "F2");
        search.textProperty().subscribe(text -> filter());
        cards.getStyleClass().add("settings-page");
        scroll.setFitToWidth(true);
        var list = new ScrollPane(names);
        list.setFitToWidth(true);
        var left = Layouts.column(12, search, list);
        left.getStyleClass().add("settings-list");
        var head = new PageHead(texts.get("settings.title"));
        setTop(head);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var content = new HBox(left, Layouts.growing(scroll));
        setCenter(content);
        new Room(this).onNarrower(ROOM_FOR_NAMES, narrow -> {
            content.getChildren().setAll(Layouts.growing(scroll));
            if (search.getParent() instanceof VBox before) {
                before.getChildren().remove(search);
            }
            if (narrow) {
                var bar = new VBox(search);
                bar.getStyleClass().add("search-bar");
                setTop(new VBox(head, bar));
            } else {
                left.getChildren().addFirst(search);
                content.getChildren().addFirst(left);
                setTop(head);
            }
        });
    }

    void add(Section section) {
        sections.add(section);
    }

    /// Shows the sections this person may see.
    void show(SignedInStaff person) {
        permitted = sections.stream()
                .filter(section -> section.needs().map(person::may).orElse(true))
                .toList();
        permitted.forEach(section -> section.load().run());
        filter();
    }

    private void filter() {
        var wanted = Arrays.asList(plain(search.textProperty().get()).split("\\s+"));
        var found = permitted.stream()
                .filter(section -> {
                    var text = plain(section.name() + " " + section.words());
                    return wanted.stream().allMatch(text::contains);
                })
                .toList();
        names.getChildren().setAll(found.stream().map(this::name).toList());
        if (found.isEmpty()) {
            cards.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignM.MAGNIFY,
                            texts.get("settings.nothing"),
                            texts.get("settings.nothing.words"),
                            ActionButton.secondary(texts.get("settings.all"))
                                    .onPress(() -> search.input().clear())));
        } else {
            cards.getChildren().setAll(found.stream().map(Section::node).toList());
        }
    }

    private Node name(Section section) {
        return ActionButton.quiet(section.name()).stretched().onPress(() -> scrollTo(section.node()));
    }

    private void scrollTo(Node card) {
        var room = cards.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp(card.getBoundsInParent().getMinY() / room, 0, 1));
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    TextField search() {
        return search.input();
    }
}
