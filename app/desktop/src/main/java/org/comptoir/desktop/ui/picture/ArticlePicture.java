package org.comptoir.desktop.ui.picture;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.comptoir.reports.picture.DrawingFile;
import org.comptoir.reports.picture.DrawingPart;

/// The pictures available for articles, by name, and drawing them.
public final class ArticlePicture {

    private static final List<String> NAMES = List.of(
            "apron",
            "bag",
            "basket",
            "blanket",
            "bottle",
            "bowl",
            "bread",
            "candle",
            "cheese",
            "cream",
            "cup",
            "diffuser",
            "hat",
            "honey",
            "jam",
            "lavender",
            "notebook",
            "oil",
            "parcel",
            "pencils",
            "plant",
            "postcard",
            "scarf",
            "shirt",
            "soap",
            "socks",
            "sweets",
            "tea",
            "towel",
            "toy",
            "voucher");

    private static final Map<String, List<Piece>> READ = new ConcurrentHashMap<>();

    private ArticlePicture() {}

    public static List<String> names() {
        return NAMES;
    }

    public static boolean exists(String name) {
        return NAMES.contains(name);
    }

    /// A drawing in the size that the style sheet gives a `picture-group`, 36 px at the normal text size.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    public static Region of(String name) {
        if (!exists(name)) {
            throw new IllegalArgumentException("There is no picture " + name);
        }
        var pieces = READ.computeIfAbsent(
                name, known -> DrawingFile.read(known).stream().map(Piece::new).toList());
        return new Drawing(new Group(pieces.stream().<Node>map(Piece::draw).toList()));
    }

    /// Scales the drawing to the available space.
    private static final class Drawing extends Region {

        private final Group group;

        Drawing(Group group) {
            this.group = group;
            group.setManaged(false);
            getChildren().add(group);
            getStyleClass().addAll("picture", "picture-group");
            setMouseTransparent(true);
        }

        @Override
        protected void layoutChildren() {
            var scale = Math.min(getWidth(), getHeight()) / DrawingPart.SIDE;
            group.getTransforms().setAll(new Scale(scale, scale, 0, 0));
            group.relocate(0, 0);
            group.setLayoutX(0);
            group.setLayoutY(0);
        }
    }
}
