package org.comptoir.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.reports.engine.ShapeDrawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDrawingTest {

    private static final int SIDE = 62;
    private static final Color HOME = new Color(0xF8E9E2);

    static List<String> names() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(DrawingFile.class.getResource("/pictures"))
                .toURI());
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".svg", ""))
                    .sorted()
                    .toList();
        }
    }

    private static BufferedImage painted(String name) {
        var fills = ArticleDrawing.fills(name, HOME);
        var drawing = new ShapeDrawing(name, 31, 31, fills);
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        drawing.render(DefaultJasperReportsContext.getInstance(), graphics, new Rectangle2D.Double(0, 0, SIDE, SIDE));
        graphics.dispose();
        return image;
    }

    @ParameterizedTest
    @MethodSource("names")
    void standsInTheMiddleOfItsGround(String name) {
        assertThat(ArticleDrawing.of(name, CategoryColour.HOME)).isPresent();
        var image = painted(name);
        var colours = new HashSet<Integer>();
        for (var x = 0; x < SIDE; x++) {
            for (var y = 0; y < SIDE; y++) {
                var colour = image.getRGB(x, y);
                colours.add(colour);
                var isEdge = x < 4 || y < 4 || x >= SIDE - 4 || y >= SIDE - 4;
                if (isEdge) {
                    assertThat(new Color(colour)).as("%s at %s, %s", name, x, y).isEqualTo(HOME);
                }
            }
        }
        assertThat(colours).as("colours of %s", name).hasSizeGreaterThan(2);
    }

    @Test
    void isOneImageForAllWhoHaveIt() {
        assertThat(ArticleDrawing.of("toy", CategoryColour.PAPER).orElseThrow())
                .isSameAs(ArticleDrawing.of("toy", CategoryColour.PAPER).orElseThrow())
                .isNotSameAs(ArticleDrawing.of("toy", null).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "../texts/receipt", "toy.svg", "TOY"})
    void thereIsNoneOfAnotherName(String name) {
        assertThat(ArticleDrawing.of(name, CategoryColour.CARE)).isEmpty();
    }
}
