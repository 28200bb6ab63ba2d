package org.comptoir.reports.design;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.design.DesignProblem.Reason;
import org.comptoir.reports.engine.DocumentFailedException;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.TooManyPagesException;
import org.comptoir.reports.letterhead.Letterhead;

/// Checks a design and tries it with the longest and the emptiest data.
///
/// @param shop whose name and logo are printed
public record DesignTrial(Letterhead shop, Language language, Duration limit) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /// In points: 0.25 mm.
    private static final double MIN_MODULE = 0.25 / 25.4 * 72;

    public DesignTrial(Letterhead shop, Language language) {
        this(shop, language, LIMIT);
    }

    /// @param file as it came from Jaspersoft Studio
    public DesignCheck check(Paper paper, byte[] file) {
        var task = new FutureTask<>(() -> tried(paper, file));
        var thread = Thread.ofPlatform().daemon().name("design trial").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return refused(Reason.TIME, limit.toSeconds());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a design was tried", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return refused(Reason.TOO_DEEP, 1);
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private DesignCheck tried(Paper paper, byte[] file) {
        try {
            var design = ShopDesign.read(paper, file);
            var trial = PaperTrial.of(paper, shop, language);
            var problems = problems(trial, trial.longest(design));
            trial.emptiest(design);
            return problems.isEmpty() ? new DesignCheck.Accepted(trial.pdf(design)) : new DesignCheck.Refused(problems);
        } catch (DesignRefusedException e) {
            return new DesignCheck.Refused(e.problems());
        } catch (TooManyPagesException e) {
            return refused(Reason.PAGES);
        } catch (DocumentFailedException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            return refused(Reason.COMPILER, GrammarCheck.shortened(String.valueOf(cause.getMessage())));
        }
    }

    private static DesignCheck refused(Reason reason, Object... details) {
        return new DesignCheck.Refused(List.of(DesignProblem.ofWhole(reason, details)));
    }

    /// What the paper does not say, or says so that nobody can read it.
    private static List<DesignProblem> problems(PaperTrial trial, FilledReport filled) {
        var problems = new ArrayList<DesignProblem>();
        var printed = spaced(String.join(" ", filled.texts()));
        trial.said().forEach((field, text) -> {
            for (var word : spaced(text).split(" ")) {
                if (!printed.contains(word)) {
                    problems.add(DesignProblem.ofWhole(Reason.CUT, field, word));
                    break;
                }
            }
        });
        var modules = filled.modules();
        if (modules.size() < trial.barcodes()) {
            problems.add(DesignProblem.ofWhole(Reason.CUT, "barcode", DesignSamples.CODE));
        }
        if (modules.stream().anyMatch(width -> width < MIN_MODULE)) {
            problems.add(DesignProblem.ofWhole(Reason.BARCODE));
        }
        return problems;
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
