package org.comptoir.desktop.mailings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.desktop.mailings.audience.ConditionKind;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.vouchers.VouchersScreen;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailingsLookTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    private @Nullable OpenShop shop;
    private final List<LayoutProblem> findings = new ArrayList<>();

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @AfterEach
    void close() {
        if (shop != null) {
            shop.close();
        }
    }

    @Test
    void fitsInFrench() {
        all(Language.FRENCH, Shot.light());
    }

    @Test
    void fitsInItalianInTheDarkTheme() {
        all(Language.ITALIAN, Shot.dark());
    }

    @Test
    void fitsInEnglishOnASmallScreen() {
        all(Language.ENGLISH, Shot.light().small());
    }

    private void all(Language language, Shot shot) {
        shop = MailingShop.open(folder.resolve("shop"), language);
        MailingShop.people(opened()).subList(2, 5).forEach(id -> MailingShop.reads(opened(), id, "de"));
        take("runs-empty", language, shot, model -> {});
        take("who", language, shot, MailingsLookTest::choose);
        take("who-others", language, shot, MailingsModel::begin);
        take("check-others", language, shot, model -> {
            model.begin();
            model.go(MailingStep.CHECK);
        });
        take("who-languages", language, shot, model -> {
            model.begin();
            model.who().languages().leaveOut();
        });
        take("what", language, shot, model -> {
            choose(model);
            model.what().voucher().wantedProperty().set(true);
            model.go(MailingStep.WHAT);
        });
        take("check", language, shot, model -> {
            choose(model);
            model.go(MailingStep.CHECK);
        });
        take("send", language, shot, model -> {
            choose(model);
            model.go(MailingStep.SEND);
            model.send().save(folder.resolve(language.code() + ".pdf"));
        });
        take("labels", language, shot, model -> {
            model.begin();
            model.what().kindProperty().set(MailingKind.LABELS);
            model.go(MailingStep.SEND);
            model.labels().startAt(5);
        });
        take("runs", language, shot, model -> model.go(MailingStep.RUNS));
        vouchers(language, shot);
        assertThat(findings).isEmpty();
    }

    private static void choose(MailingsModel model) {
        model.begin();
        model.who().add(ConditionKind.TOWN);
        model.who().conditions().getFirst().wordsProperty().set("Pertuis");
        model.who().add(ConditionKind.NOT_SEEN_FOR);
        model.who().remove(model.who().conditions().getLast());
        model.who().add(ConditionKind.TAG);
        model.who().conditions().getLast().wordsProperty().set("fidèle");
        model.who().add(ConditionKind.LANGUAGE);
    }

    private OpenShop opened() {
        return Objects.requireNonNull(shop);
    }

    private void take(String name, Language language, Shot shot, Consumer<MailingsModel> operation) {
        var file = PICTURES.resolve("mailings-" + name + "-" + language.code() + ".png");
        findings.addAll(Screenshots.take(
                file,
                shot,
                () -> MailingShop.window(opened(), language, Destination.MAILINGS, context -> {
                    var screen = new MailingsScreen(context, opened());
                    operation.accept(screen.model());
                    return screen;
                })));
        assertThat(file).isNotEmptyFile();
    }

    private void vouchers(Language language, Shot shot) {
        var vouchers = opened().counter().vouchers();
        vouchers.issueSeries(
                MailingShop.CAMILLE, VoucherSeries.ofBearers("Noël", 12, Money.euros(20), LocalDate.of(2027, 1, 31)));
        var code = vouchers.ofSeries("Noël").getFirst().code();
        var file = PICTURES.resolve("vouchers-" + language.code() + ".png");
        findings.addAll(Screenshots.take(
                file,
                shot,
                () -> MailingShop.window(opened(), language, Destination.VOUCHERS, context -> {
                    var screen = new VouchersScreen(context, opened());
                    screen.scanned(ScanReader.read(code.scanned()));
                    return screen;
                })));
        assertThat(file).isNotEmptyFile();
    }
}
