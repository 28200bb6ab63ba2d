package org.comptoir.desktop.customers.duplicates;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.customers.merge.Certainty;
import org.comptoir.customers.merge.DuplicateGroup;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.list.RowCell;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// The groups on the left, by how sure they are, with the reasons in words.
final class DuplicateListView extends VBox {

    private static final double ROW = 92;

    private final DuplicatesModel model;
    private final Texts texts;
    private final PageHead head;
    private final HBox chips = Layouts.row(8);
    private final ListView<DuplicateGroup> list;

    DuplicateListView(DuplicatesModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("people-list");
        head = new PageHead(texts.get("duplicates.title")).back(texts.get("duplicates.back"), back);
        head.getStyleClass().add("duplicates-head");
        list = list();
        var above = new VBox(head, chips);
        above.getStyleClass().add("duplicates-list-head");
        var again = ActionButton.quiet(texts.get("duplicates.again"))
                .with(MaterialDesignR.REFRESH)
                .onPress(model::look);
        again.disableProperty().bind(model.lookingProperty());
        var foot = Layouts.row(4, again);
        foot.getStyleClass().add("people-list-foot");
        getChildren().setAll(above, Layouts.growing(list), foot);
        model.groups().subscribe(this::show);
        model.lookingProperty().subscribe(ignored -> show());
        show();
    }

    private void show() {
        head.caption(
                model.lookingProperty().get()
                        ? texts.get("duplicates.looking")
                        : texts.get("duplicates.count", model.count()));
        var group = new ToggleGroup();
        chips.getChildren().clear();
        for (var level : Certainty.values()) {
            var chip = Chip.plain(texts.get("duplicates.chip." + level.name(), model.count(level)));
            chip.setToggleGroup(group);
            chip.setSelected(level == model.certaintyProperty().get());
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.certaintyProperty().set(level);
            });
            chips.getChildren().add(chip);
        }
    }

    private ListView<DuplicateGroup> list() {
        var rows = RowCell.<DuplicateGroup>list(ROW, this::row);
        rows.setItems(model.groups());
        rows.setPlaceholder(new EmptyState(
                MaterialDesignA.ACCOUNT_CHECK_OUTLINE, texts.get("duplicates.none"), texts.get("duplicates.none.do")));
        rows.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && chosen != model.openProperty().get()) {
                model.open(chosen);
            }
        });
        model.openProperty().subscribe(open -> {
            if (open != null) {
                rows.getSelectionModel().select(open);
            }
        });
        return rows;
    }

    private Node row(DuplicateGroup group) {
        var names = group.members().stream()
                .skip(1)
                .map(DuplicateGroup.Member::name)
                .distinct();
        var reasons = group.inOrder().stream()
                .map(reason -> texts.get("duplicates.reason." + reason.name()))
                .collect(Collectors.joining(" \u00B7 "));
        var above = Layouts.row(
                8,
                Layouts.growing(TextLabel.body(group.members().getFirst().name())
                        .medium()
                        .styled("may-be-cut")),
                tag(group.certainty()));
        var row = new VBox(
                above,
                TextLabel.small(names.collect(Collectors.joining(" \u00B7 ")))
                        .muted()
                        .styled("may-be-cut"),
                TextLabel.caption(reasons).styled("may-be-cut"));
        row.getStyleClass().addAll("list-row", "duplicate-row");
        return row;
    }

    private Node tag(Certainty certainty) {
        var name = texts.get("duplicates.certainty." + certainty.name());
        return switch (certainty) {
            case SURE -> new Tag(Tag.Kind.GREEN, name, MaterialDesignC.CHECK);
            case PROBABLE, POSSIBLE -> new Tag(Tag.Kind.LINE, name);
        };
    }

    Node first() {
        return list;
    }
}
