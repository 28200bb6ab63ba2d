package org.comptoir.desktop.dayend;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.closing.DayIncident;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dayend.DayReminder;
import org.comptoir.shop.fiscal.FiscalText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What is worth a look before the day is closed, each with who did it and when, and what waits to be dealt with. Not
/// there where there is nothing.
final class DayActivityCard extends VBox {

    private final DayEndModel model;
    private final Texts texts;
    private final Formats formats;

    DayActivityCard(DayEndModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().addAll("card", "gap-8");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.incidents().addListener((ListChangeListener<DayIncident>) change -> show());
        model.reminders().addListener((ListChangeListener<DayReminder>) change -> show());
        model.settling().askedProperty().subscribe(asked -> show());
    }

    private void show() {
        var incidents = model.incidents();
        var reminders = model.reminders();
        var count = incidents.size() + reminders.size();
        getChildren().clear();
        setVisible(count > 0);
        if (count == 0) {
            return;
        }
        getChildren()
                .add(Layouts.row(
                        8,
                        TextLabel.cardTitle(texts.get("dayend.look.title")).wrapped(),
                        new Tag(Tag.Kind.AMBER, formats.count(count))));
        reminders.forEach(reminder -> getChildren().addAll(Layouts.hairline(), row(reminder)));
        incidents.forEach(incident -> getChildren().addAll(Layouts.hairline(), row(incident)));
    }

    private Node row(DayIncident incident) {
        var row = what(incident, what(incident));
        if (!(incident instanceof DayIncident.FiscalUnconfirmed open)
                || !model.settling().isOffered()) {
            return row;
        }
        if (open.sale().equals(model.settling().askedProperty().get())) {
            return Layouts.column(12, row, new FiscalSettleForm(model.settling(), texts, formats));
        }
        row.getChildren()
                .add(ActionButton.secondary(texts.get("dayend.settle.open"))
                        .onPress(() -> model.settling().ask(open.sale())));
        return row;
    }

    private HBox what(DayIncident incident, String what) {
        return Layouts.row(
                12,
                new Icon(ikon(incident), 20).toned(Emphasis.AMBER),
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(what).wrapped(),
                        TextLabel.caption(about(incident)).muted().wrapped())));
    }

    private Node row(DayReminder reminder) {
        return Layouts.row(
                12,
                new Icon(ikon(reminder), 20).toned(Emphasis.AMBER),
                Layouts.growing(TextLabel.body(what(reminder)).wrapped()),
                ActionButton.secondary(action(reminder)).onPress(() -> model.deal(reminder)));
    }

    private static Ikon ikon(DayReminder reminder) {
        return switch (reminder) {
            case DayReminder.MonthNotClosed ignored -> MaterialDesignC.CALENDAR_ALERT;
            case DayReminder.OrdersExpired ignored -> MaterialDesignC.CALENDAR_CLOCK;
        };
    }

    private String what(DayReminder reminder) {
        return switch (reminder) {
            case DayReminder.MonthNotClosed(var begun) -> texts.get("dayend.look.month", formats.date(begun.atDay(1)));
            case DayReminder.OrdersExpired(var quotes, var putAside) -> expired(quotes, putAside);
        };
    }

    /// Of which there are none, nothing is said.
    private String expired(long quotes, long putAside) {
        if (quotes == 0) {
            return texts.get("dayend.look.asides", putAside);
        }
        return putAside == 0
                ? texts.get("dayend.look.quotes", quotes)
                : texts.get("dayend.look.orders", quotes, putAside);
    }

    private String action(DayReminder reminder) {
        return switch (reminder) {
            case DayReminder.MonthNotClosed ignored -> texts.get("dayend.look.month.again");
            case DayReminder.OrdersExpired ignored -> texts.get("dayend.look.orders.open");
        };
    }

    private static Ikon ikon(DayIncident incident) {
        return switch (incident) {
            case DayIncident.GoodsCancelled ignored -> MaterialDesignT.TRASH_CAN_OUTLINE;
            case DayIncident.TicketEmptied ignored -> MaterialDesignT.TRASH_CAN_OUTLINE;
            case DayIncident.DrawerOpened ignored -> MaterialDesignC.CASH_LOCK_OPEN;
            case DayIncident.BigDiscount ignored -> MaterialDesignP.PERCENT_OUTLINE;
            case DayIncident.FloatDiffered ignored -> MaterialDesignS.SCALE_UNBALANCED;
            case DayIncident.FiscalUnconfirmed ignored -> MaterialDesignP.PRINTER_ALERT;
            case DayIncident.FiscalSettled ignored -> MaterialDesignP.PRINTER_CHECK;
        };
    }

    private String what(DayIncident incident) {
        return switch (incident) {
            case DayIncident.GoodsCancelled cancelled ->
                texts.get("dayend.look.cancelled", formats.money(cancelled.amount()));
            case DayIncident.TicketEmptied emptied -> texts.get("dayend.look.emptied", formats.money(emptied.amount()));
            case DayIncident.DrawerOpened ignored -> texts.get("dayend.look.drawer");
            case DayIncident.BigDiscount discount ->
                texts.get("dayend.look.discount", formats.percent(discount.share()), discount.article());
            case DayIncident.FloatDiffered differed ->
                texts.get("dayend.look.float", formats.money(differed.difference()));
            case DayIncident.FiscalUnconfirmed open ->
                texts.get("dayend.look.fiscal", new FiscalText(formats).of(open.state()));
            case DayIncident.FiscalSettled ignored -> texts.get("dayend.look.settled");
        };
    }

    /// Ticket, time, person and reason, as far as there are any.
    private String about(DayIncident incident) {
        return Stream.of(ticket(incident), when(incident), incident.staffName(), reason(incident))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String ticket(DayIncident incident) {
        return switch (incident) {
            case DayIncident.BigDiscount discount ->
                texts.get("dayend.look.ticket", discount.sale().toString());
            case DayIncident.FiscalUnconfirmed open ->
                texts.get("dayend.look.ticket", open.sale().toString());
            case DayIncident.FiscalSettled settled ->
                texts.get("dayend.look.ticket", settled.sale().toString());
            case DayIncident.GoodsCancelled ignored -> "";
            case DayIncident.TicketEmptied ignored -> "";
            case DayIncident.DrawerOpened ignored -> "";
            case DayIncident.FloatDiffered ignored -> "";
        };
    }

    /// With its date where it was another day.
    private String when(DayIncident incident) {
        var at = incident.at();
        return formats.date(at).equals(formats.date(model.now())) ? formats.time(at) : formats.dateTime(at);
    }

    private static String reason(DayIncident incident) {
        return switch (incident) {
            case DayIncident.GoodsCancelled ignored -> "";
            case DayIncident.TicketEmptied ignored -> "";
            case DayIncident.DrawerOpened opened -> opened.reason();
            case DayIncident.BigDiscount discount -> discount.reason();
            case DayIncident.FloatDiffered differed -> differed.reason();
            case DayIncident.FiscalUnconfirmed ignored -> "";
            case DayIncident.FiscalSettled settled -> settled.reason();
        };
    }
}
