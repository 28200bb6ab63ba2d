package org.comptoir.desktop.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.till.payment.ReceiptOffer;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static void check(String name, Shot shot, Supplier<Parent> screen) {
        var file = PICTURES.resolve(name + "-" + shot.width() + ".png");
        assertThat(Screenshots.take(file, shot, screen)).as(name).isEmpty();
        assertThat(file).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSaleFits(Language language) {
        var code = language.code();
        check("sale-" + code, Shot.light(), () -> Windows.sell(language, Samples.sell()));
        check("sale-" + code, Shot.dark().small(), () -> Windows.sell(language, Samples.sell()));
        check("sale-empty-" + code, Shot.light().small(), () -> Windows.sell(language, Samples.emptyTicket()));
    }

    @Test
    void eightJamsAreToldApart() {
        check("sale-jams", Shot.light(), () -> Windows.sell(Language.FRENCH, Samples.jams()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstDayFits(Language language) {
        var code = language.code();
        check("sale-bare-" + code, Shot.light().small(), () -> Windows.sell(language, Samples.bareShop()));
        check("sale-bare-" + code, Shot.dark(), () -> Windows.sell(language, Samples.bareShop()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePaymentFits(Language language) {
        var code = language.code();
        check("payment-" + code, Shot.light(), () -> Windows.payment(language, PaymentSamples.paying()));
        check(
                "payment-ten-" + code,
                Shot.light().small(),
                () -> Windows.payment(language, PaymentSamples.ten(language)));
        check(
                "payment-card-" + code,
                Shot.dark().small(),
                () -> Windows.payment(language, PaymentSamples.unanswered(language)));
        check(
                "payment-ten-largest-" + code,
                Shot.light().small().sized(TextSize.LARGEST),
                () -> Windows.payment(language, PaymentSamples.ten(language)));
        check("payment-done-" + code, Shot.light().small(), () -> Windows.payment(language, PaymentSamples.done()));
        check(
                "payment-done-ask-" + code,
                Shot.dark().small(),
                () -> Windows.payment(language, PaymentSamples.done(), new ReceiptOffer(true, false, "")));
        check(
                "payment-done-file-" + code,
                Shot.light().small(),
                () -> Windows.payment(language, PaymentSamples.done(), new ReceiptOffer(false, false, "")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSignInFits(Language language) {
        check("signin-" + language.code(), Shot.light().small(), () -> Windows.signIn(language));
    }

    @Test
    void theSaleFitsWhenEverythingIsLarger() {
        check("sale-large", Shot.light().sized(TextSize.LARGER), () -> Windows.sell(Language.FRENCH, Samples.sell()));
    }

    @Test
    void thePartsFit() {
        check("parts", Shot.light(), () -> scrolled(Gallery.parts()));
        check("records", Shot.dark(), () -> scrolled(Gallery.records()));
    }

    /// The gallery is no screen of the program: it is as large as it is.
    private static Parent scrolled(Parent page) {
        var scroll = new ScrollPane(page);
        scroll.getStyleClass().add("scrolls-across");
        ((Region) page).setMinSize(1280, 800);
        ((Region) page).setPrefSize(2400, 1600);
        return scroll;
    }
}
