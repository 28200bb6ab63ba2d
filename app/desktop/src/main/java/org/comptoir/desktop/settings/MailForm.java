package org.comptoir.desktop.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.outbox.EmailJob;
import org.comptoir.pos.outbox.EmailState;
import org.comptoir.pos.outbox.MailSecurity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The mail server as fields, and below them what was sent and what waits.
final class MailForm extends VBox {

    private final MailModel model;
    private final Texts texts;
    private final Texts outbox;
    private final Formats formats;
    private final VBox list = Layouts.column(8);

    MailForm(MailModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        outbox = Texts.of("outbox", texts.language());
        getStyleClass().add("gap-12");
        var messages = model.messages();
        var chips = new VBox();
        model.securityProperty()
                .subscribe(chosen -> chips.getChildren()
                        .setAll(ChipChoice.of(
                                List.of(MailSecurity.values()),
                                chosen,
                                security -> texts.get("settings.mail.security." + security),
                                model::choose)));
        var password = new PasswordField();
        password.textProperty().bindBidirectional(model.passwordProperty());
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.mail.hint")),
                        new FieldRow(
                                SettingsForms.field(texts.get("settings.mail.host"), model.hostProperty())
                                        .telling(messages.faultOf(MailModel.HOST)),
                                SettingsForms.field(texts.get("settings.mail.port"), model.portProperty())
                                        .telling(messages.faultOf(MailModel.PORT))),
                        chips,
                        new FieldRow(
                                SettingsForms.field(texts.get("settings.mail.account"), model.accountProperty()),
                                new FormField(texts.get("settings.mail.password"), password)),
                        SettingsForms.hint(texts.get("settings.mail.password.hint")),
                        new FieldRow(
                                SettingsForms.field(texts.get("settings.mail.name"), model.senderNameProperty()),
                                SettingsForms.field(texts.get("settings.mail.address"), model.senderAddressProperty())
                                        .telling(messages.faultOf(MailModel.ADDRESS))),
                        new MessageList(messages, texts.language()),
                        Layouts.flow(
                                ActionButton.secondary(texts.get("settings.mail.save"))
                                        .onPress(model::save),
                                ActionButton.quiet(texts.get("settings.mail.test"))
                                        .onPress(model::test)),
                        list);
        model.latestProperty().subscribe(this::show);
    }

    private void show(List<EmailJob> jobs) {
        list.getChildren().clear();
        if (jobs.isEmpty()) {
            return;
        }
        list.getChildren().add(TextLabel.small(texts.get("settings.mail.list")).semibold());
        jobs.forEach(job -> list.getChildren().add(row(job)));
        if (jobs.stream().anyMatch(job -> job.state() != EmailState.SENT)) {
            list.getChildren()
                    .add(Layouts.flow(
                            ActionButton.quiet(texts.get("settings.mail.retry")).onPress(model::retry)));
        }
    }

    private Node row(EmailJob job) {
        var title = TextLabel.small(texts.get(
                        "settings.mail.row",
                        outbox.get(job.state().textKey()),
                        job.sale().toString(),
                        job.recipient(),
                        formats.dateTime(job.queuedAt())))
                .wrapped();
        var problem = job.problem();
        return problem == null
                ? title
                : Layouts.stacked(
                        title,
                        TextLabel.caption(outbox.get(problem.textKey())).muted().wrapped());
    }
}
