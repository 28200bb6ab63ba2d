package org.comptoir.desktop.mailings.audience;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.customers.segment.Audience;
import org.comptoir.customers.segment.AudienceMember;
import org.comptoir.customers.segment.ExclusionReason;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.ListRow;
import org.comptoir.desktop.ui.list.RowCell;
import org.comptoir.desktop.ui.notice.ProgressLevel;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The number of recipients and of excluded customers with the reasons; both open as lists.
final class AudienceCountCard extends VBox {

    /// A customer in one of the lists.
    private record Listed(AudienceMember member, String why) {}

    private static final double ROW = 56;

    /// In px at 100 %: with less, the lists open from below the reasons, which need whole words.
    private static final double ROOM_FOR_LISTS = 680;

    private final Texts texts;
    private final Formats formats;
    private final AudienceModel model;
    private final VBox card = new VBox();
    private final ListView<Listed> memberList = RowCell.list(ROW, AudienceCountCard::row);
    private boolean isNarrow;

    AudienceCountCard(AudienceModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("gap-12");
        memberList.getStyleClass().add("recipient-list");
        getChildren().setAll(card);
        new Room(this).onNarrower(ROOM_FOR_LISTS, narrow -> {
            isNarrow = narrow;
            showCount();
        });
        model.audienceProperty().subscribe(this::showCount);
        model.matchingProperty().subscribe(this::showCount);
    }

    private void showCount() {
        var matching = model.matchingProperty().get();
        if (matching != null) {
            showMatching(matching);
        } else {
            show(model.audienceProperty().get());
        }
    }

    private void show(Node content) {
        card.getChildren().setAll(new Card(content));
        getChildren().remove(memberList);
    }

    private void showMatching(int matching) {
        var figure = Layouts.baseline(
                8,
                TextLabel.live(formats.count(matching)),
                TextLabel.strong(texts.get("mailingscreen.count.customers", matching))
                        .whole());
        var waiting =
                TextLabel.small(texts.get("mailingscreen.count.reachable")).muted();
        show(Layouts.column(8, figure, waiting));
    }

    private void show(@Nullable Audience audience) {
        if (audience == null) {
            show(TextLabel.body(texts.get("mailingscreen.count.counting")).muted());
            return;
        }
        var content = new HBox(figures(audience), Layouts.uprightHairline(), Layouts.growing(reasons(audience)));
        content.getStyleClass().add("gap-20");
        var lists = lists(audience);
        if (isNarrow) {
            show(Layouts.column(12, content, Layouts.flow(lists)));
        } else {
            var column = Layouts.column(8, lists);
            column.setAlignment(Pos.CENTER_LEFT);
            content.getChildren().add(column);
            show(content);
        }
    }

    private Node figures(Audience audience) {
        var all = audience.size() + audience.leftOut().size();
        var figure = Layouts.baseline(
                8,
                TextLabel.live(formats.count(audience.size())),
                TextLabel.strong(texts.get("mailingscreen.count.customers", audience.size()))
                        .whole());
        var left = texts.get("mailingscreen.count.aside", audience.leftOut().size(), all);
        var level = new ProgressLevel(all == 0 ? 0 : (double) audience.size() / all).styled("thick");
        var column = Layouts.column(8, figure, TextLabel.small(left).muted().whole(), level);
        column.getStyleClass().add("count-figures");
        return column;
    }

    private Node reasons(Audience audience) {
        var column = Layouts.column(8);
        column.setAlignment(Pos.CENTER_LEFT);
        var all = audience.size() + audience.leftOut().size();
        for (var reason : ExclusionReason.values()) {
            var count = audience.leftOutCounts().getOrDefault(reason, 0);
            if (count > 0) {
                column.getChildren().add(reason(reason, count, all));
            }
        }
        if (column.getChildren().isEmpty()) {
            column.getChildren()
                    .add(TextLabel.small(texts.get("mailingscreen.count.nobody_aside"))
                            .muted()
                            .wrapped());
        }
        return column;
    }

    /// On the scale of the bar beside it: the length of both is a share of the same customers.
    private Node reason(ExclusionReason reason, int count, int all) {
        var level = new ProgressLevel((double) count / all).styled("amber");
        level.getStyleClass().add("reason-level");
        return Layouts.row(
                12,
                Layouts.growing(TextLabel.small(capital(reason.label(formats.language())))
                        .wrapped()),
                level,
                TextLabel.strong(formats.count(count)).styled("reason-count").whole());
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(formats.language().locale()) + text.substring(1);
    }

    private Node[] lists(Audience audience) {
        var buttons = new ArrayList<Node>();
        if (audience.size() > 0) {
            buttons.add(ActionButton.secondary(texts.get("mailingscreen.count.see", audience.size()))
                    .onPress(() -> open(audience.included().stream()
                            .map(member -> new Listed(member, ""))
                            .toList())));
        }
        if (!audience.leftOut().isEmpty()) {
            buttons.add(ActionButton.secondary(texts.get(
                            "mailingscreen.count.see_aside", audience.leftOut().size()))
                    .onPress(() -> open(audience.leftOut().stream()
                            .map(out -> new Listed(out.member(), out.reason().label(formats.language())))
                            .toList())));
        }
        return buttons.toArray(Node[]::new);
    }

    private void open(List<Listed> members) {
        memberList.getItems().setAll(members);
        memberList.scrollTo(0);
        if (!getChildren().contains(memberList)) {
            getChildren().add(memberList);
        }
    }

    private static ListRow row(Listed member) {
        var address = member.member().address();
        var where = (address.street().replace('\n', ' ') + " · " + address.postalCode() + " " + address.town()).strip();
        return new ListRow(
                Avatar.of(member.member().listName(), 36), member.member().listName(), where, member.why());
    }
}
