package org.comptoir.desktop.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.outbox.EmailJob;
import org.comptoir.pos.outbox.EmailOutbox;
import org.comptoir.pos.outbox.EmailProblem;
import org.comptoir.pos.outbox.MailPassword;
import org.comptoir.pos.outbox.MailSecurity;
import org.comptoir.pos.outbox.MailSettings;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.email.EmailDesk;

/// The mail server of the shop, the password of its account at this machine, and what was sent lately.
final class MailModel {

    static final String HOST = "mail host";
    static final String PORT = "mail port";
    static final String ADDRESS = "mail address";

    private static final String TOPIC = "mail";
    private static final int SHOWN = 20;

    private final ScreenContext context;
    private final ShopSettings settings;
    private final EmailDesk desk;
    private final EmailOutbox outbox;
    private final MailPassword passwords;
    private final Texts texts;
    private final StringProperty host = new SimpleStringProperty(this, "host", "");
    private final StringProperty port = new SimpleStringProperty(this, "port", "");
    private final ObjectProperty<MailSecurity> security =
            new SimpleObjectProperty<>(this, "security", MailSettings.NONE.security());
    private final StringProperty account = new SimpleStringProperty(this, "account", "");
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty senderName = new SimpleStringProperty(this, "senderName", "");
    private final StringProperty senderAddress = new SimpleStringProperty(this, "senderAddress", "");
    private final ReadOnlyObjectWrapper<List<EmailJob>> latest = new ReadOnlyObjectWrapper<>(this, "latest", List.of());
    private final PageMessages messages = new PageMessages();

    MailModel(
            ScreenContext context, ShopSettings settings, EmailDesk desk, EmailOutbox outbox, MailPassword passwords) {
        this.context = context;
        this.settings = settings;
        this.desk = desk;
        this.outbox = outbox;
        this.passwords = passwords;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks().of(desk::settings).onSuccess(this::show).start();
        list();
    }

    private void list() {
        context.tasks()
                .of(outbox::list)
                .onSuccess(jobs -> latest.set(jobs.stream().limit(SHOWN).toList()))
                .start();
    }

    private void show(MailSettings kept) {
        host.set(kept.host());
        port.set(Integer.toString(kept.port()));
        security.set(kept.security());
        account.set(kept.account());
        senderName.set(kept.senderName());
        senderAddress.set(kept.senderAddress());
        password.set("");
    }

    /// Another encryption has another usual port.
    void choose(MailSecurity chosen) {
        var usual = Integer.toString(security.get().usualPort());
        if (port.get().isBlank() || port.get().strip().equals(usual)) {
            port.set(Integer.toString(chosen.usualPort()));
        }
        security.set(chosen);
    }

    private boolean isFit() {
        messages.dismissAll();
        if (MailSettings.readPort(port.get()).isEmpty()) {
            messages.fault(PORT, texts.get("settings.mail.port.unfit"));
            return false;
        }
        if (host.get().isBlank() && senderAddress.get().isBlank()) {
            return true;
        }
        if (!MailSettings.isHost(host.get().strip())) {
            messages.fault(HOST, texts.get("settings.mail.host.unfit"));
            return false;
        }
        if (EmailAddress.read(senderAddress.get()).isEmpty()) {
            messages.fault(ADDRESS, texts.get("settings.mail.address.unfit"));
            return false;
        }
        return true;
    }

    private MailSettings typed() {
        return new MailSettings(
                host.get().strip(),
                MailSettings.readPort(port.get()).orElse(MailSettings.NONE.port()),
                security.get(),
                cut(account.get()),
                cut(senderName.get()),
                senderAddress.get().strip());
    }

    private static String cut(String typed) {
        var text = typed.strip();
        return text.substring(0, Math.min(MailSettings.MAX_LENGTH, text.length()));
    }

    void save() {
        if (!isFit()) {
            return;
        }
        var wanted = typed();
        var secret = password.get();
        context.work(by -> {
                    wanted.notes().forEach((name, value) -> settings.putAudited(by, name, value));
                    return secret.isEmpty() || passwords.keep(wanted, secret);
                })
                .onSuccess(isKept -> {
                    password.set("");
                    if (isKept) {
                        var what = wanted.isComplete() ? "settings.mail.saved" : "settings.mail.off";
                        messages.done(TOPIC, Message.of(texts.get("settings.saved"), texts.get(what)));
                    } else {
                        messages.warn(
                                TOPIC,
                                Message.of(
                                        texts.get("settings.saved"),
                                        texts.get("settings.mail.nostore", MailPassword.VARIABLE)));
                    }
                })
                .start();
    }

    /// Signs in at the server with what stands in the fields, saved or not.
    void test() {
        if (!isFit()) {
            return;
        }
        var wanted = typed();
        var secret = password.get();
        messages.lasting(TOPIC, Level.WARNING, Message.of(texts.get("settings.mail.testing")));
        context.tasks()
                .of(() -> desk.check(wanted, secret))
                .onSuccess(problem -> problem.ifPresentOrElse(
                        this::fail,
                        () -> messages.done(
                                TOPIC,
                                Message.of(
                                        texts.get("settings.mail.works"), texts.get("settings.mail.works.nothing")))))
                .start();
    }

    private void fail(EmailProblem problem) {
        messages.fail(
                TOPIC,
                Message.of(
                        texts.get("settings.mail.failed"),
                        context.texts("outbox").get(problem.textKey())));
    }

    /// Tries again at once whatever waits or was given up.
    void retry() {
        messages.dismissAll();
        context.work(by -> {
                    outbox.retryAll(by);
                    return desk.sendDue();
                })
                .onSuccess(run -> {
                    run.failed().stream().findFirst().ifPresent(failed -> fail(failed.problem()));
                    list();
                })
                .start();
    }

    StringProperty hostProperty() {
        return host;
    }

    StringProperty portProperty() {
        return port;
    }

    ReadOnlyObjectProperty<MailSecurity> securityProperty() {
        return security;
    }

    StringProperty accountProperty() {
        return account;
    }

    /// As typed; empty keeps the one that there is.
    StringProperty passwordProperty() {
        return password;
    }

    StringProperty senderNameProperty() {
        return senderName;
    }

    StringProperty senderAddressProperty() {
        return senderAddress;
    }

    /// The newest first.
    ReadOnlyObjectProperty<List<EmailJob>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    PageMessages messages() {
        return messages;
    }
}
