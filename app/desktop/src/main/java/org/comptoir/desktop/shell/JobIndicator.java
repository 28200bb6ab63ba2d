package org.comptoir.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.comptoir.desktop.task.Job;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.notice.ProgressLevel;
import org.comptoir.pos.text.Texts;

/// Background jobs in one indicator: name and progress of the newest one; pressing it lists all of them, each with
/// a cancel button.
final class JobIndicator extends Button {

    private final Tasks tasks;
    private Texts texts;
    private final TextLabel name = TextLabel.body("").styled("may-be-cut");
    private final TextLabel reached = TextLabel.body("").styled("may-be-cut");
    private final ProgressLevel level = new ProgressLevel(0);

    JobIndicator(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
        getStyleClass().setAll("job-pill");
        var content = Layouts.column(2, name, reached, level);
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        setOnAction(event -> menu().show(this, Side.RIGHT, 8, 0));
        managedProperty().bind(visibleProperty());
        tasks.running().subscribe(this::show);
        show();
    }

    void speak(Texts spoken) {
        texts = spoken;
    }

    private void show() {
        var running = tasks.running();
        setVisible(!running.isEmpty());
        name.textProperty().unbind();
        reached.textProperty().unbind();
        level.shareProperty().unbind();
        if (running.isEmpty()) {
            return;
        }
        var job = running.getLast();
        name.setText(job.name());
        setText(job.name());
        reached.textProperty().bind(reached(job));
        level.shareProperty()
                .bind(Bindings.createDoubleBinding(() -> share(job), job.doneProperty(), job.totalProperty()));
    }

    private static StringBinding reached(Job job) {
        return Bindings.createStringBinding(
                () -> job.totalProperty().get() == 0
                        ? "…"
                        : job.doneProperty().get() + "/" + job.totalProperty().get(),
                job.doneProperty(),
                job.totalProperty());
    }

    private static double share(Job job) {
        return job.totalProperty().get() == 0
                ? 0
                : (double) job.doneProperty().get() / job.totalProperty().get();
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        for (var job : tasks.running()) {
            var item = new MenuItem(texts.get("shell.job.cancel", job.name()));
            item.setOnAction(event -> job.cancel());
            menu.getItems().add(item);
        }
        return menu;
    }
}
