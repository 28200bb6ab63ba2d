package org.comptoir.desktop.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.comptoir.desktop.offscreen.Screenshots;
import org.junit.jupiter.api.Test;

class ArticlePictureTest {

    @Test
    void drawsEveryPicture() {
        Screenshots.start();
        var drawn = Screenshots.onScreen(
                () -> ArticlePicture.names().stream().map(ArticlePicture::of).toList());
        assertThat(drawn).hasSizeGreaterThan(25);
    }

    @Test
    void refusesAnUnknownPicture() {
        assertThatThrownBy(() -> ArticlePicture.of("../secret")).isInstanceOf(IllegalArgumentException.class);
    }
}
