package org.comptoir.desktop.customers.record.view;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.comptoir.customers.loyalty.SchemeSentence;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.RewardModel;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LinkText;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.TimelineRow;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.StateOfDay;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.VoucherState;
import org.comptoir.pos.vouchers.VoucherText;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// All vouchers and points movements.
final class PointsView {

    private final Texts texts;
    private final Formats formats;
    private final LocalDate today;
    private final Consumer<VoucherId> open;
    private final Consumer<CustomerId> reward;

    /// @param open shows a voucher with its history
    /// @param reward makes a voucher of points
    PointsView(Texts texts, Formats formats, LocalDate today, Consumer<VoucherId> open, Consumer<CustomerId> reward) {
        this.open = open;
        this.reward = reward;
        this.texts = texts;
        this.formats = formats;
        this.today = today;
    }

    Node of(CustomerRecord record) {
        var page = Layouts.column(
                8,
                TextLabel.body(SchemeSentence.rule(record.points().program().scheme(), formats))
                        .wrapped(),
                TextLabel.caption(SchemeSentence.example(record.points().program(), formats))
                        .muted()
                        .wrapped());
        if (RewardModel.isOffered(record.points())) {
            page.getChildren()
                    .add(Layouts.flow(ActionButton.secondary(texts.get("customerrecord.reward.make"))
                            .with(MaterialDesignW.WALLET_GIFTCARD)
                            .onPress(() -> reward.accept(record.id()))));
        }
        if (!record.vouchers().isEmpty()) {
            page.getChildren().add(TextLabel.cardTitle(texts.get("customerrecord.vouchers")));
            record.vouchers().forEach(voucher -> page.getChildren().add(voucher(voucher)));
        }
        if (!record.points().movements().isEmpty()) {
            page.getChildren().add(TextLabel.cardTitle(texts.get("customerrecord.points")));
        }
        var words = new HistoryWords(texts.language(), formats);
        record.points().movements().forEach(movement -> page.getChildren().add(new TimelineRow(words.of(movement))));
        return page;
    }

    /// Its remaining value, expiry, and whether it is spent.
    Node voucher(Voucher voucher) {
        var name = texts.get("customerrecord.voucher", voucher.code().masked());
        var usable = voucher.isUsable(today);
        var icon = new Icon(MaterialDesignW.WALLET_GIFTCARD, 20).toned(usable ? Emphasis.ACCENT : Emphasis.MUTED);
        return Layouts.row(
                10,
                icon,
                Layouts.growing(Layouts.stacked(
                        new LinkText(name, () -> open.accept(voucher.id())),
                        TextLabel.caption(state(voucher)).muted().styled("may-be-cut"))),
                TextLabel.body(formats.money(voucher.balance())).medium().whole());
    }

    private String state(Voucher voucher) {
        if (voucher.state() != VoucherState.OPEN) {
            return new VoucherText(formats).of(StateOfDay.of(voucher, today));
        }
        if (voucher.isSpent()) {
            return texts.get("customerrecord.voucher.spent");
        }
        var last = voucher.expiresOn();
        if (last == null) {
            return texts.get("customerrecord.voucher.endless");
        }
        return texts.get(
                voucher.isExpired(today) ? "customerrecord.voucher.expired" : "customerrecord.voucher.until",
                formats.date(last));
    }
}
