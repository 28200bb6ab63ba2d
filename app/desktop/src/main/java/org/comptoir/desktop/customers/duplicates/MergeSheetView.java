package org.comptoir.desktop.customers.duplicates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.merge.CustomerMerge;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.MessageBar;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Avatar;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.Tag;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The records of a group side by side: pressed is what stays. Below, what all of them have together.
final class MergeSheetView extends VBox {

    private final DuplicatesModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);

    /// What can be chosen in the table.
    private record Choice(DetailField field, CustomerId whose) {}

    MergeSheetView(DuplicatesModel model, ScreenContext context, Clock clock) {
        this.model = model;
        this.context = context;
        this.clock = clock;
        texts = context.texts("duplicates");
        formats = context.formats();
        getStyleClass().add("merge-sheet");
        body.getStyleClass().add("merge-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.sheetProperty().subscribe(ignored -> show());
        model.problemProperty().subscribe(ignored -> {
            scroll.setVvalue(0);
            show();
        });
    }

    private void show() {
        var sheet = model.sheetProperty().get();
        if (sheet == null) {
            getChildren().clear();
            scroll.setVvalue(0);
            return;
        }
        var focused = focused();
        body.getChildren().clear();
        if (!model.problemProperty().get().isEmpty()) {
            body.getChildren()
                    .add(new MessageBar(
                            Level.WARNING, Message.of(model.problemProperty().get())));
        }
        body.getChildren()
                .addAll(
                        TextLabel.small(texts.get("duplicates.howto")).muted().wrapped(),
                        new Card(table(sheet)).flush(),
                        together(sheet),
                        promise());
        if (getChildren().contains(scroll)) {
            getChildren().set(0, head(sheet));
            getChildren().set(2, foot(sheet));
        } else {
            getChildren().setAll(head(sheet), Layouts.growing(scroll), foot(sheet));
        }
        focused.ifPresent(this::focus);
    }

    private Optional<Choice> focused() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && owner.getUserData() instanceof Choice choice ? Optional.of(choice) : Optional.empty();
    }

    /// The keyboard stays where it was.
    private void focus(Choice choice) {
        body.lookupAll(".merge-cell").stream()
                .filter(cell -> choice.equals(cell.getUserData()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node head(MergeSheet sheet) {
        var apart = ActionButton.secondary(texts.get("duplicates.apart"))
                .with(MaterialDesignA.ACCOUNT_MULTIPLE_REMOVE_OUTLINE)
                .onPress(model::distinguish);
        apart.disableProperty().bind(model.busyProperty());
        return new PageHead(texts.get("duplicates.question", sheet.records().size()), apart);
    }

    private GridPane table(MergeSheet sheet) {
        var grid = new GridPane();
        grid.getStyleClass().add("merge-table");
        grid.setMinWidth(0);
        var names = new ColumnConstraints();
        grid.getColumnConstraints().add(names);
        for (var i = 0; i < sheet.records().size(); i++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(84.0 / sheet.records().size());
            grid.getColumnConstraints().add(column);
        }
        names.setPercentWidth(16);
        grid.add(Layouts.row(0), 0, 0);
        for (var i = 0; i < sheet.records().size(); i++) {
            grid.add(head(sheet, sheet.records().get(i)), i + 1, 0);
        }
        var row = 1;
        for (var field : DetailField.CHOSEN) {
            if (sheet.records().stream()
                    .anyMatch(record -> !field.text(record.details()).isEmpty())) {
                choices(grid, row++, sheet, field);
            }
        }
        for (var channel : Channel.values()) {
            if (sheet.records().stream().anyMatch(record -> state(sheet, record, channel) != ConsentState.UNKNOWN)) {
                consents(grid, row++, sheet, channel);
            }
        }
        return grid;
    }

    private Node head(MergeSheet sheet, Customer record) {
        var isKept = record.equals(sheet.choice().kept());
        var bought = texts.get("duplicates.bought", sheet.of(record).purchases());
        var number = Layouts.flow(
                TextLabel.body(texts.get("duplicates.number", record.number())).semibold());
        if (isKept) {
            number.getChildren().add(new Tag(Tag.Kind.GREEN, texts.get("duplicates.kept")));
        }
        var words = Layouts.stacked(number, TextLabel.caption(bought).muted().wrapped());
        var who = Layouts.row(8, Avatar.of(record.listName(), 36), Layouts.growing(words));
        var column = Layouts.column(4, who);
        column.setMinWidth(0);
        if (!isKept) {
            var ways = Layouts.flow(
                    ActionButton.secondary(texts.get("duplicates.keep")).small().onPress(() -> model.keep(record)));
            if (sheet.records().size() > 2) {
                ways.getChildren()
                        .add(ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("duplicates.leaveout"))
                                .small()
                                .onPress(() -> model.leaveOut(record)));
            }
            column.getChildren().add(ways);
        }
        column.getStyleClass().add("merge-head");
        return column;
    }

    private void choices(GridPane grid, int row, MergeSheet sheet, DetailField field) {
        var group = new ToggleGroup();
        grid.add(name(texts.get("duplicates.field." + field.name())), 0, row);
        for (var i = 0; i < sheet.records().size(); i++) {
            var record = sheet.records().get(i);
            var text = shown(field, record);
            var cell = new ToggleButton(text.isEmpty() ? texts.get("duplicates.empty") : text);
            cell.getStyleClass().setAll("merge-cell");
            cell.setWrapText(true);
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            cell.setToggleGroup(group);
            cell.setDisable(text.isEmpty());
            var isChosen = sheet.choice().whose(field).equals(record);
            cell.setSelected(isChosen);
            cell.setGraphic(new Icon(isChosen ? MaterialDesignC.CHECK_CIRCLE : MaterialDesignC.CIRCLE_OUTLINE, 20));
            cell.setAccessibleText(texts.get("duplicates.field." + field.name()) + ", " + cell.getText());
            cell.setUserData(new Choice(field, record.id()));
            cell.setOnAction(event -> model.choose(field, record.id()));
            grid.add(cell, i + 1, row);
        }
    }

    private String shown(DetailField field, Customer record) {
        var birthday = record.details().birthday();
        return field == DetailField.BIRTHDAY && birthday != null ? inWords(birthday) : field.text(record.details());
    }

    private String inWords(Birthday birthday) {
        var year = birthday.year();
        return year == null
                ? DateTimeFormatter.ofPattern("d MMMM", texts.language().locale())
                        .format(MonthDay.of(birthday.month(), birthday.day()))
                : formats.date(birthday.inYear(year));
    }

    private void consents(GridPane grid, int row, MergeSheet sheet, Channel channel) {
        var channels = context.texts("consent");
        var asked = channels.get("consent.channel." + channel.name());
        grid.add(name(texts.get("duplicates.consent.of", asked)), 0, row);
        var strictest = sheet.records().stream()
                .map(record -> state(sheet, record, channel))
                .reduce(ConsentState.UNKNOWN, ConsentState::stricter);
        for (var i = 0; i < sheet.records().size(); i++) {
            var state = state(sheet, sheet.records().get(i), channel);
            var label = TextLabel.body(texts.get("duplicates.consent." + state.name()))
                    .wrapped();
            label.setGraphic(new Icon(icon(state), 20));
            label.getStyleClass().add("merge-fact");
            if (state == strictest) {
                label.getStyleClass().add("holds");
            }
            label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            grid.add(label, i + 1, row);
        }
    }

    private static Ikon icon(ConsentState state) {
        return switch (state) {
            case UNKNOWN -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
            case GIVEN -> MaterialDesignC.CHECK_CIRCLE;
            case REFUSED, WITHDRAWN -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
        };
    }

    private static ConsentState state(MergeSheet sheet, Customer record, Channel channel) {
        return sheet.of(record).consents().state(channel);
    }

    private static Node name(String text) {
        var label = TextLabel.caption(text).wrapped();
        label.getStyleClass().add("merge-name");
        return label;
    }

    private Node together(MergeSheet sheet) {
        var figures = Layouts.flow();
        figures.getStyleClass().add("merge-figures");
        figures.getChildren()
                .addAll(
                        counted(sheet, "duplicates.sum.points", facts -> (long) facts.points()),
                        counted(sheet, "duplicates.sum.purchases", MergeSheet.Facts::purchases),
                        amount(sheet, "duplicates.sum.vouchers", MergeSheet.Facts::vouchers));
        if (facts(sheet).stream().anyMatch(facts -> facts.owed().isPositive())) {
            figures.getChildren().add(amount(sheet, "duplicates.sum.owed", MergeSheet.Facts::owed));
        }
        return new Card(TextLabel.small(texts.get("duplicates.together")).muted(), figures);
    }

    private static List<MergeSheet.Facts> facts(MergeSheet sheet) {
        return sheet.records().stream().map(sheet::of).toList();
    }

    private Node counted(MergeSheet sheet, String key, Function<MergeSheet.Facts, Long> of) {
        var parts = facts(sheet).stream().map(of).toList();
        return figure(
                formats.count(Math.toIntExact(
                        parts.stream().mapToLong(Long::longValue).sum())),
                key,
                parts.stream().map(part -> formats.count(Math.toIntExact(part))).collect(Collectors.joining(" + ")));
    }

    private Node amount(MergeSheet sheet, String key, Function<MergeSheet.Facts, Money> of) {
        var parts = facts(sheet).stream().map(of).toList();
        return figure(
                formats.money(Money.sum(parts)),
                key,
                parts.stream().map(formats::money).collect(Collectors.joining(" + ")));
    }

    private Node figure(String sum, String key, String parts) {
        return Layouts.stacked(
                Layouts.baseline(
                        6,
                        TextLabel.cardTitle(sum).whole(),
                        TextLabel.caption(texts.get(key)).muted()),
                TextLabel.caption(parts).muted().whole());
    }

    private Node promise() {
        var label = TextLabel.small(texts.get("duplicates.promise")).muted().wrapped();
        label.setGraphic(new Icon(MaterialDesignS.SHIELD_CHECK_OUTLINE, 20));
        return label;
    }

    private Node foot(MergeSheet sheet) {
        var until = formats.date(LocalDate.ofInstant(clock.instant().plus(CustomerMerge.UNDOABLE), clock.getZone()));
        var undo = TextLabel.small(texts.get("duplicates.undoable", until)).wrapped();
        undo.setGraphic(new Icon(MaterialDesignU.UNDO_VARIANT, 20));
        var merge = ActionButton.accent(
                        texts.get("duplicates.merge", sheet.records().size()))
                .with(MaterialDesignC.CALL_MERGE)
                .key(texts.get("duplicates.key"))
                .onPress(model::merge);
        var mayMerge = model.mayMerge();
        merge.disableProperty().bind(model.busyProperty().map(busy -> busy || !mayMerge));
        var foot = Layouts.row(12, Layouts.growing(undo), merge);
        foot.getStyleClass().add("merge-foot");
        return foot;
    }

    /// Nothing is left to be done where no group is open.
    boolean isOpen() {
        return Objects.nonNull(model.sheetProperty().get());
    }
}
