package org.comptoir.desktop.mailings.audience;

import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.segment.ExclusionReason;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Says how many recipients read another language than the mailing's, and leaves them out or keeps them by one press.
/// Shown for what has words of its own: letters and vouchers.
public final class OtherLanguagesBar extends VBox {

    private final AudienceModel model;
    private final ObservableValue<MailingKind> kind;
    private final Texts texts;
    private final Language written;

    /// @param written the language of the mailing
    public OtherLanguagesBar(AudienceModel model, ObservableValue<MailingKind> kind, Texts texts, Language written) {
        this.model = model;
        this.kind = kind;
        this.texts = texts;
        this.written = written;
        managedProperty().bind(visibleProperty());
        // Never less than its wrapped text needs, whatever else the page gives up.
        setMinHeight(USE_PREF_SIZE);
        model.languages().recipientsProperty().subscribe(this::show);
        model.languages().choiceProperty().subscribe(this::show);
        model.audienceProperty().subscribe(this::show);
        kind.subscribe(this::show);
        show();
    }

    private void show() {
        var others = model.languages().recipientsProperty().get();
        getChildren().clear();
        if (hasWords(kind.getValue())) {
            switch (model.languages().choiceProperty().get()) {
                case UNDECIDED -> ask(others);
                case KEPT -> {}
                case LEFT_OUT -> tellWhoIsLeftOut();
            }
        }
        setVisible(!getChildren().isEmpty());
    }

    private static boolean hasWords(MailingKind kind) {
        return switch (kind) {
            case LETTER, VOUCHERS -> true;
            case LABELS, LOYALTY_LIST -> false;
        };
    }

    private void ask(SortedMap<String, Integer> others) {
        var count = others.values().stream().mapToInt(Integer::intValue).sum();
        if (count == 0) {
            return;
        }
        var happened = texts.get("mailingscreen.languages.others", count, name(written.code()), named(others));
        var message = Message.of(happened, texts.get("mailingscreen.languages.others.do", count, name(written.code())))
                .withIcon(MaterialDesignT.TRANSLATE);
        getChildren()
                .setAll(new MessageBar(Level.WARNING, message)
                        .action(ActionButton.secondary(texts.get("mailingscreen.languages.leave", count))
                                .onPress(model.languages()::leaveOut))
                        .action(ActionButton.secondary(texts.get("mailingscreen.languages.keep", count))
                                .onPress(model.languages()::keep)));
    }

    private void tellWhoIsLeftOut() {
        var audience = model.audienceProperty().get();
        var count = audience == null ? 0 : audience.leftOutCounts().getOrDefault(ExclusionReason.OTHER_LANGUAGE, 0);
        var happened = texts.get("mailingscreen.languages.left", count, name(written.code()));
        var message = Message.of(happened).withIcon(MaterialDesignT.TRANSLATE);
        getChildren()
                .setAll(new MessageBar(Level.DONE, message)
                        .action(ActionButton.secondary(texts.get("mailingscreen.languages.back", count))
                                .onPress(model.languages()::keep)));
    }

    private String named(SortedMap<String, Integer> others) {
        return others.entrySet().stream()
                .map(other -> texts.get("mailingscreen.languages.count", name(other.getKey()), other.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// In the words of whoever reads the screen.
    private String name(String code) {
        return Locale.of(code).getDisplayLanguage(texts.language().locale());
    }
}
