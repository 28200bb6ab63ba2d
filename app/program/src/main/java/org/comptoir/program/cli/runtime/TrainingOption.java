package org.comptoir.program.cli.runtime;

import java.util.function.ToIntFunction;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.TrainingShop;
import picocli.CommandLine.Option;

/// Has a command of the counter work in the training of the shop. It is begun and ended with the command, which the
/// real shop's technical log tells.
public final class TrainingOption {

    @Option(names = "--training", descriptionKey = "cli.option.training")
    private boolean training;

    /// Runs an operation on the shop, or on its training, as the person who is signed in.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if they lack a right that the command requires, or may not train
    public int withShop(CommandContext session, ToIntFunction<OpenShop> work) {
        return session.withShop(shop -> training ? inTraining(session, shop, work) : work.applyAsInt(shop));
    }

    private static int inTraining(CommandContext session, OpenShop shop, ToIntFunction<OpenShop> work) {
        if (shop.isTraining()) {
            return work.applyAsInt(shop);
        }
        var trainings = new TrainingShop(shop);
        var opened = trainings.begin(session.by());
        try (opened) {
            opened.start();
            session.tellPeople(session.texts().get("cli.training.here"));
            return work.applyAsInt(opened);
        } finally {
            trainings.end(session.by().name());
        }
    }
}
