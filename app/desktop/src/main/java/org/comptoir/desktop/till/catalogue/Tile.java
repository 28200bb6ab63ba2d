package org.comptoir.desktop.till.catalogue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.picture.ArticlePicture;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// An article as a button: its picture, its price, its name, and its variant on a line of its own, never
/// cut.
final class Tile extends Button {

    private Tile(Node content, String label) {
        super(label, content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("tile");
        setMinSize(0, 0);
        content.setMouseTransparent(true);
    }

    static Tile of(TileItem item, Runnable pressed) {
        var top = Layouts.row(4, picture(item), Layouts.spring(), price(item));
        top.setAlignment(Pos.TOP_LEFT);
        var name = TextLabel.body(item.name()).styled("name").styled("may-be-cut");
        var filler = Layouts.spring();
        VBox.setVgrow(filler, Priority.ALWAYS);
        var content = new VBox(top, filler, name);
        if (!item.variant().isEmpty()) {
            content.getChildren()
                    .add(TextLabel.body(item.variant()).styled("variant").wrapped());
        }
        content.getStyleClass().add("tile-content");
        var tile = new Tile(content, label(item));
        content.prefWidthProperty().bind(tile.widthProperty());
        content.prefHeightProperty().bind(tile.heightProperty());
        tile.getStyleClass().add(item.tint().styleClass());
        if (item.soldOut()) {
            tile.getStyleClass().add("sold-out");
        }
        tile.setOnAction(event -> pressed.run());
        return tile;
    }

    private static String label(TileItem item) {
        return Stream.of(item.name(), item.variant(), item.price())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// The dashed one at the end.
    static Tile add(String label, Runnable pressed) {
        var text = TextLabel.body(label).wrapped();
        text.setTextAlignment(TextAlignment.CENTER);
        var content = Layouts.column(4, new Icon(MaterialDesignP.PLUS, 24), text);
        content.setAlignment(Pos.CENTER);
        var tile = new Tile(content, label);
        content.prefWidthProperty().bind(tile.widthProperty());
        tile.getStyleClass().add("add");
        tile.setOnAction(event -> pressed.run());
        return tile;
    }

    private static Node picture(TileItem item) {
        var ground = new StackPane();
        ground.getStyleClass().add("picture-ground");
        ground.getChildren()
                .add(
                        item.picture().isEmpty()
                                ? TextLabel.body(initials(item.name())).styled("initials")
                                : ArticlePicture.of(item.picture()));
        return ground;
    }

    private static String initials(String name) {
        return name.substring(0, Math.min(2, name.length()));
    }

    private static Node price(TileItem item) {
        var price = TextLabel.body(item.price()).styled("price").whole();
        var column = new VBox(price);
        column.setAlignment(Pos.TOP_RIGHT);
        if (!item.struckPrice().isEmpty()) {
            price.styled("reduced");
            var struck = new Text(item.struckPrice());
            struck.getStyleClass().addAll("struck", "role-caption");
            column.getChildren().add(struck);
        }
        if (!item.stock().isEmpty()) {
            column.getChildren()
                    .add(TextLabel.caption(item.stock())
                            .medium()
                            .toned(item.soldOut() ? Emphasis.MUTED : Emphasis.AMBER)
                            .styled("may-be-cut"));
        }
        return column;
    }
}
