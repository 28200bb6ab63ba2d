package org.comptoir.desktop.shell;

import java.util.function.Function;
import javafx.scene.Node;

/// A screen with one view of one model.
///
/// @param <M> the model
/// @param <V> the view
public abstract class ModelScreen<M, V extends Node> implements Screen {

    private final M model;
    private final V view;

    protected ModelScreen(M model, Function<M, V> view) {
        this.model = model;
        this.view = view.apply(model);
    }

    public final M model() {
        return model;
    }

    protected final V view() {
        return view;
    }

    @Override
    public final Node node() {
        return view;
    }
}
