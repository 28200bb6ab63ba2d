package org.comptoir.desktop.till.parking;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketSummary;
import org.comptoir.pos.sales.parked.ParkWords;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;

/// Under which words a ticket is put on hold: the customer's name, words of the shop, or none. Nothing needs to be
/// typed.
public final class ParkModel {

    private static final int MAX_LAST = 3;

    private final ScreenContext context;
    private final ShopSettings settings;
    private final TicketController ticket;
    private final Texts texts;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final StringProperty about = new SimpleStringProperty(this, "about", "");
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final List<String> last = new ArrayList<>();
    private List<String> ownWords = List.of();

    public ParkModel(ScreenContext context, ShopSettings settings, TicketController ticket) {
        this.context = context;
        this.settings = settings;
        this.ticket = ticket;
        texts = context.texts("sell");
        ticket.model().totalsProperty().subscribe(now -> close());
        ticket.model().customerProperty().subscribe(now -> close());
    }

    /// Reads the words that the shop offers.
    public void refresh() {
        context.tasks()
                .of(() -> ParkWords.of(settings::get)
                        .map(ParkWords::offered)
                        .orElseGet(() -> texts.get("sell.park.words")
                                .lines()
                                .map(String::strip)
                                .toList()))
                .onSuccess(read -> ownWords = read)
                .start();
    }

    /// Whether it is asked.
    public BooleanProperty openProperty() {
        return open;
    }

    /// What is typed.
    public StringProperty wordsProperty() {
        return words;
    }

    /// The size and total of the ticket.
    public StringProperty aboutProperty() {
        return about;
    }

    /// What it is likely to be called, the likeliest first.
    public ObservableList<String> offered() {
        return offered;
    }

    /// What is on hold already.
    public ObservableList<TicketSummary> waiting() {
        return ticket.model().parked();
    }

    /// Asks for the words; parks with what was typed if it asks already, so that its key twice is enough.
    public void begin() {
        if (open.get()) {
            park();
        } else if (ticket.parking().mayPark()) {
            ticket.closePrompt();
            words.set("");
            var totals = ticket.model().totalsProperty().get();
            about.set(texts.get("sell.park.about", totals.count(), totals.total()));
            offered.setAll(likely());
            open.set(true);
        }
    }

    private List<String> likely() {
        var likely = new ArrayList<String>();
        var customer = ticket.basket().customer();
        if (customer != null) {
            likely.add(customer.displayName());
        }
        likely.addAll(last);
        ownWords.stream().filter(own -> !likely.contains(own)).forEach(likely::add);
        return likely;
    }

    public void park() {
        park(words.get());
    }

    public void park(String chosen) {
        var named = chosen.strip();
        var customer = ticket.basket().customer();
        open.set(false);
        var isOwn = ownWords.contains(named) || customer != null && named.equals(customer.displayName());
        if (!named.isEmpty() && !isOwn) {
            last.remove(named);
            last.addFirst(named);
            last.subList(Math.min(MAX_LAST, last.size()), last.size()).clear();
        }
        ticket.parking().park(named);
    }

    public void close() {
        open.set(false);
    }
}
