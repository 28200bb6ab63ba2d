package org.comptoir.desktop.gallery;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.email.ReceiptEmailModel;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.signin.SignInModel;
import org.comptoir.desktop.signin.SignInView;
import org.comptoir.desktop.signin.StaffTile;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.till.TillView;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.payment.PaymentView;
import org.comptoir.desktop.till.payment.ReceiptOffer;
import org.comptoir.desktop.till.ticket.TicketModel;
import org.comptoir.pos.sales.receipt.ReceiptCause;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Complete windows of the invented shop.
public final class Windows {

    public static final Clock AFTERNOON = Clock.fixed(Instant.parse("2026-09-12T14:42:00Z"), ZoneId.of("Europe/Paris"));

    private Windows() {}

    private record Shown(Node node, Node focus) implements Screen {}

    public static Parent sell(Language language, Samples.Till till) {
        var nobodyNew = new Pane();
        nobodyNew.setVisible(false);
        var nothingParked = new Pane();
        nothingParked.setVisible(false);
        var nothingWeighed = new Pane();
        nothingWeighed.setVisible(false);
        var view = new TillView(
                till.catalogue(),
                nobodyNew,
                nothingParked,
                nothingWeighed,
                till.ticket(),
                Texts.of("sell", language),
                Texts.of("ticket", language),
                request -> {},
                request -> {});
        return window(language, new Shown(view, view.field()));
    }

    public static Parent payment(Language language, PaymentState state) {
        var why = Texts.of("sales", language).get(ReceiptCause.GUARANTEE.textKey());
        return payment(language, state, new ReceiptOffer(true, true, why));
    }

    public static Parent payment(Language language, PaymentState state, ReceiptOffer receipt) {
        var ticket = new TicketModel();
        Samples.fill(ticket, TicketModel.NONE);
        ticket.customerProperty().set(Samples.customer(true));
        var email = new ReceiptEmailModel();
        email.offeredProperty().set(true);
        var view = new PaymentView(
                ticket,
                Texts.of("payment", language),
                Texts.of("ticket", language),
                () -> receipt,
                email,
                request -> {});
        view.show(new SimpleObjectProperty<>(state));
        return window(language, new Shown(view, view));
    }

    public static Parent signIn(Language language) {
        var model = new SignInModel();
        model.staff()
                .setAll(
                        new StaffTile(new StaffId(1), "Hélène Lavigne", Role.OWNER),
                        new StaffTile(new StaffId(2), "Camille Morand", Role.MANAGER),
                        new StaffTile(new StaffId(3), "Nadia Ferrand", Role.CASHIER));
        model.chosenProperty().set(model.staff().get(1));
        model.type('4');
        model.type('7');
        var shell = shell(language, new Shown(new StackPane(), new StackPane()));
        shell.cover(new SignInView(model, Texts.of("signin", language), (person, pin) -> {}));
        return shell;
    }

    public static ShellView window(Language language, Screen screen) {
        var shell = shell(language, screen);
        shell.open(new SignedInStaff(new StaffId(2), "Camille Morand", Role.OWNER));
        return shell;
    }

    private static ShellView shell(Language language, Screen screen) {
        var screens = new Screens();
        for (var place : Destination.values()) {
            screens.add(place, () -> screen);
        }
        var tasks = Tasks.atOnce(error -> {});
        return new ShellView(screens, tasks, new Formats(language, ZoneId.of("Europe/Paris")), AFTERNOON, () -> {});
    }
}
