package org.comptoir.desktop.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PageMessagesTest {

    private final PageMessages messages = new PageMessages();

    @Test
    void keepsOnlyTheLatestOfATopic() {
        messages.warn("price", Message.of("no price"));
        messages.fail("printer", Message.of("off"));
        messages.done("price", Message.of("saved"));
        assertThat(messages.posted())
                .containsExactly(
                        new Posted("printer", Level.FAILURE, Message.of("off")),
                        new Posted("price", Level.DONE, Message.of("saved")));
    }

    @Test
    void leavesAMessageAloneThatIsPostedAgain() {
        messages.fail("printer", Message.of("off"));
        messages.warn("price", Message.of("no price"));
        messages.fail("printer", Message.of("off"));
        assertThat(messages.posted()).extracting(Posted::topic).containsExactly("printer", "price");
    }

    @Test
    void goesOnTellingOfChangesWhenNobodyHoldsTheList() {
        var changes = new ArrayList<String>();
        messages.posted().subscribe(() -> changes.add("changed"));
        System.gc();
        messages.done("price", Message.of("saved"));
        assertThat(changes).containsExactly("changed");
    }

    @Test
    void takesTheMessagesOfOneTopicAway() {
        messages.warn("price", Message.of("no price"));
        messages.fail("printer", Message.of("off"));
        messages.dismiss("price");
        assertThat(messages.posted()).extracting(Posted::topic).containsExactly("printer");
    }

    @Test
    void keepsTheFaultOfAFieldApartFromTheBars() {
        messages.fault("code", "too long");
        assertThat(messages.posted()).isEmpty();
        assertThat(messages.isEmpty()).isFalse();
        assertThat(messages.faultOf("code").get()).isEqualTo("too long");

        messages.dismissAll();
        assertThat(messages.faultOf("code").get()).isEmpty();
        assertThat(messages.isEmpty()).isTrue();
    }
}
