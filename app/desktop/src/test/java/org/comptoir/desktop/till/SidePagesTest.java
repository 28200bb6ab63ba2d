package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.catalogue.SearchMode;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One thing at a time in the place of the tiles.
class SidePagesTest extends TillTest {

    private TillController till;

    @BeforeEach
    void open() {
        till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.start();
        till.ticket().startNew();
        till.ticket().add(office.article("A1"), Quantity.ONE);
    }

    private void keepAsQuote() {
        till.accept(new TicketRequest.Quote());
        assertThat(till.keeping().isOpen()).isTrue();
    }

    @Test
    void returnsTakeThePlaceOfAQuote() {
        keepAsQuote();

        till.accept(new TicketRequest.ReturnGoods());

        assertThat(till.returns().isOpen()).isTrue();
        assertThat(till.keeping().isOpen()).isFalse();
    }

    @Test
    void aQuoteTakesThePlaceOfReturns() {
        till.accept(new TicketRequest.ReturnGoods());

        keepAsQuote();

        assertThat(till.returns().isOpen()).isFalse();
    }

    @Test
    void parkingTakesThePlaceOfAQuoteAndKeepsTheTicket() {
        keepAsQuote();

        till.accept(new TicketRequest.Park());

        assertThat(till.parking().openProperty().get()).isTrue();
        assertThat(till.keeping().isOpen()).isFalse();
        assertThat(till.ticket().basket().lines()).hasSize(1);
    }

    @Test
    void aChangedLineAndASearchShowTheTilesAgain() {
        keepAsQuote();
        till.accept(new LineRequest.ChangeQuantity(0));
        assertThat(till.pages().isOpen()).isFalse();

        keepAsQuote();
        till.searchFor(SearchMode.CUSTOMER);
        assertThat(till.pages().isOpen()).isFalse();
    }

    @Test
    void oneStepBackClosesIt() {
        keepAsQuote();
        assertThat(till.isUnfinished()).isTrue();

        till.back();

        assertThat(till.pages().isOpen()).isFalse();
        assertThat(till.ticket().basket().lines()).hasSize(1);
    }
}
