package org.comptoir.desktop.till.returns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.money.QuantityText;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.ReturnApproval;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.sales.Sale;
import org.comptoir.shop.selling.ReturnRules;
import org.jspecify.annotations.Nullable;

/// The lines of the receipt that goods are returned from, by their position in the sale.
final class ReceiptLines implements LinesToReturn {

    private final ScreenContext context;
    private final TicketController ticket;
    private final ReturnTexts texts;
    private final Sale sale;
    private final SoldTicket sold;
    private final ReturnRules rules;

    /// @param sale the receipt as printed
    /// @param sold what is left of it
    ReceiptLines(
            ScreenContext context,
            TicketController ticket,
            ReturnTexts texts,
            Sale sale,
            SoldTicket sold,
            ReturnRules rules) {
        this.context = context;
        this.ticket = ticket;
        this.texts = texts;
        this.sale = sale;
        this.sold = sold;
        this.rules = rules;
    }

    ReturnRules rules() {
        return rules;
    }

    String late() {
        return texts.late(sale, rules.period(), rules.today());
    }

    Sale sale() {
        return sale;
    }

    String chosen() {
        return texts.chosen(sold, lines().stream().filter(ReturnLine::isChosen).count());
    }

    boolean isEmpty() {
        return sold.lines().isEmpty();
    }

    @Override
    public List<ReturnLine> lines() {
        var priced = ticket.priced();
        return sold.lines().stream()
                .map(line -> texts.line(line, onTicket(line.position()).orElse(null), priced))
                .toList();
    }

    private Optional<BasketLine> onTicket(int position) {
        return ticket.returns().line(new SoldLineId(sold.number(), position));
    }

    private Quantity chosen(int position) {
        return onTicket(position).map(BasketLine::quantity).orElse(Quantity.ZERO);
    }

    private String words(int position) {
        return onTicket(position).map(BasketLine::note).orElse("");
    }

    @Override
    public ReturnTerms terms(int position) {
        return onTicket(position)
                .map(line -> ((ReturnItem) line.item()).terms())
                .orElse(rules.reasons().first());
    }

    /// What another till took back since the ticket was made cannot be returned again.
    void adjust() {
        for (var line : sold.lines()) {
            var position = line.position();
            var returned = onTicket(position);
            if (returned.isPresent()
                    && !((ReturnItem) returned.get().item()).ticket().equals(sold)) {
                var quantity = chosen(position);
                var most = quantity.compareTo(line.returnable()) < 0 ? quantity : line.returnable();
                put(line, most, terms(position));
                if (!most.equals(quantity)) {
                    warn(texts.tooMuch(line));
                }
            }
        }
    }

    void takeAll() {
        sold.lines().stream()
                .filter(line -> line.returnable().isPositive())
                .forEach(line -> put(line, line.returnable(), terms(line.position())));
    }

    /// By its name, as a receipt without readable codes is worked off.
    ///
    /// @return whether there was such a line
    boolean takeNamed(String typed) {
        var words = typed.toLowerCase(Locale.ROOT);
        var line = left(candidate ->
                ReturnTexts.name(candidate).toLowerCase(Locale.ROOT).contains(words));
        line.ifPresent(named -> count(named.position(), 1));
        return line.isPresent();
    }

    /// One more of it comes back; once nothing is left of it, it is sold instead.
    @Override
    public void take(Article article) {
        left(line -> line.goods() instanceof ArticleItem item && item.id().equals(article.id()))
                .ifPresentOrElse(line -> count(line.position(), 1), () -> ticket.add(article, Quantity.ONE));
    }

    private Optional<SoldTicket.Line> left(Predicate<SoldTicket.Line> wanted) {
        return sold.lines().stream()
                .filter(wanted)
                .filter(line -> chosen(line.position()).compareTo(line.returnable()) < 0)
                .findFirst();
    }

    /// A piece more or less; of weighed goods all or nothing, because what is brought back is weighed again.
    @Override
    public void count(int position, int by) {
        var line = sold.line(position);
        if (ReturnTexts.isWeighed(line)) {
            put(line, by > 0 ? line.returnable() : Quantity.ZERO, terms(position));
        } else {
            put(line, chosen(position).plus(Quantity.of(by)), terms(position));
        }
    }

    @Override
    public void type(int position, String typed) {
        var line = sold.line(position);
        var quantity = typed.isBlank() ? Optional.of(Quantity.ZERO) : QuantityText.read(typed);
        if (quantity.isEmpty()
                || quantity.get().isNegative()
                || !quantity.get().isWhole() && !ReturnTexts.isWeighed(line)) {
            warn(texts.noQuantity(line));
        } else if (!quantity.get().equals(chosen(position))) {
            put(line, quantity.get(), terms(position));
        }
    }

    @Override
    public void change(int position, ReturnTerms terms) {
        if (!terms.equals(terms(position))) {
            put(sold.line(position), chosen(position), terms);
        }
    }

    @Override
    public void say(int position, String words) {
        if (!words.equals(words(position))) {
            onTicket(position).ifPresent(line -> ticket.returns().put(line.withNote(words)));
        }
    }

    private void put(SoldTicket.Line line, Quantity quantity, ReturnTerms terms) {
        context.messages().dismiss(TicketController.TOPIC);
        if (quantity.compareTo(line.returnable()) > 0) {
            warn(texts.tooMuch(line));
        } else if (quantity.isPositive()) {
            var item = new ReturnItem(sold, line.position(), terms, allowed(line.position(), quantity));
            ticket.returns().put(BasketLine.of(item, quantity).withNote(words(line.position())));
            attachCustomer();
        } else {
            ticket.returns().remove(new SoldLineId(sold.number(), line.position()));
        }
    }

    /// Who allowed so much of it already, after the days for it.
    private @Nullable ReturnApproval allowed(int position, Quantity quantity) {
        return onTicket(position)
                .filter(known -> known.quantity().compareTo(quantity) >= 0)
                .map(known -> known.item() instanceof ReturnItem item ? item.approval() : null)
                .orElse(null);
    }

    /// Whose points the return moves is shown, unless the goods are brought back by another customer.
    private void attachCustomer() {
        var customer = sale.customer();
        if (customer != null && ticket.basket().customer() == null) {
            ticket.attach(customer.id(), customer.displayName());
        }
    }

    private void warn(String sentence) {
        context.messages().warn(TicketController.TOPIC, Message.of(sentence));
    }
}
