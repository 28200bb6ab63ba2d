package org.comptoir.desktop.articles;

import java.util.Map;
import javafx.scene.Node;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.desktop.shell.ModelScreen;

/// The articles of the shop.
public final class ArticlesScreen extends ModelScreen<ArticlesModel, ArticlesView> {

    public ArticlesScreen(Desk desk) {
        super(
                new ArticlesModel(desk.shop(), desk.signedIn(), desk.tasks(), desk.formats()),
                model -> new ArticlesView(model, desk.texts("articlescreen"), desk.formats(), desk.files()));
    }

    /// Where articles are brought in from a file; without it there is no such button.
    public ArticlesScreen importing(Runnable imports) {
        view().importing(imports);
        return this;
    }

    @Override
    public Node focus() {
        return view().search();
    }

    @Override
    public void shown() {
        model().load();
    }

    @Override
    public Map<Action, Runnable> actions() {
        return Map.of(
                Action.SEARCH, view().search()::requestFocus,
                Action.FILTER, view().search()::requestFocus,
                Action.NEW, view()::openNew,
                Action.EXPORT, view()::export);
    }

    @Override
    public boolean scanned(String code) {
        return model().mayEdit() && model().scanned(code);
    }
}
