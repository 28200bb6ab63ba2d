package org.comptoir.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.comptoir.app.offscreen.Pictures;
import org.junit.jupiter.api.Test;

class ArticlePictureTest {

    @Test
    void drawsEveryPictureItNames() {
        Pictures.start();
        var drawn = Pictures.onScreen(
                () -> ArticlePicture.names().stream().map(ArticlePicture::of).toList());
        assertThat(drawn).hasSizeGreaterThan(25);
    }

    @Test
    void refusesAPictureThatThereIsNot() {
        assertThatThrownBy(() -> ArticlePicture.of("../secret")).isInstanceOf(IllegalArgumentException.class);
    }
}
