package org.comptoir.shop.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.settings.PaperDesign;
import org.comptoir.pos.settings.PaperDesigns;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.reports.design.DesignCheck;
import org.comptoir.reports.design.DesignProblem;
import org.comptoir.reports.design.DesignRefusedException;
import org.comptoir.reports.design.DesignTrial;
import org.comptoir.reports.design.Paper;
import org.comptoir.reports.design.ShopDesign;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.letterhead.Accent;
import org.comptoir.shop.open.OpenShop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The designs of the shop's own: handed out, tried, kept, and used for its documents.
public final class OwnDesigns {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDesigns.class);

    private final OpenShop shop;
    private final PaperDesigns designs;

    public OwnDesigns(OpenShop shop) {
        this.shop = shop;
        designs = shop.designs();
    }

    /// A paper and whose design it has.
    ///
    /// @param own the shop's, if there is one
    /// @param problems why that one cannot be used by this version of the program, which then prints its own
    public record Use(Paper paper, Optional<PaperDesign> own, List<DesignProblem> problems) {

        public Use {
            problems = List.copyOf(problems);
        }
    }

    /// All papers, as they are offered.
    public List<Use> uses() {
        return Paper.ALL.stream().map(this::use).toList();
    }

    public Use use(Paper paper) {
        var own = designs.of(paper.key());
        return new Use(paper, own, own.map(design -> problems(paper, design)).orElse(List.of()));
    }

    private static List<DesignProblem> problems(Paper paper, PaperDesign design) {
        try {
            ShopDesign.read(paper, design.content());
            return List.of();
        } catch (DesignRefusedException e) {
            return e.problems();
        }
    }

    /// As a file for Jaspersoft Studio: the shop's own as it was handed in, or else the program's in the shop's colour.
    public byte[] export(Paper paper) {
        return designs.of(paper.key())
                .map(PaperDesign::content)
                .orElseGet(() -> original(paper, Accent.of(shop.settings()::get)));
    }

    /// The program's, as a file for Jaspersoft Studio.
    public static byte[] original(Paper paper) {
        return original(paper, Accent.DEFAULT);
    }

    private static byte[] original(Paper paper, Accent accent) {
        return paper.original().in(accent).source().getBytes(StandardCharsets.UTF_8);
    }

    /// The file of a design, to be tried: no more of it than shows that it is too large.
    ///
    /// @throws UncheckedIOException if it cannot be read
    public static byte[] content(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ShopDesign.MAX_FILE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tries a design without keeping it.
    public DesignCheck check(Paper paper, byte[] file) {
        var profile = shop.settings().profile();
        return new DesignTrial(LetterheadReader.of(shop.settings(), profile), profile.language()).check(paper, file);
    }

    /// Tries a design and keeps it if it can be used; otherwise the one before stays.
    public DesignCheck keep(SignedInStaff signedIn, Paper paper, byte[] file) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        var check = check(paper, file);
        if (check instanceof DesignCheck.Accepted) {
            designs.keep(signedIn, paper.key(), file);
        }
        return check;
    }

    /// Goes back to the program's own.
    ///
    /// @return whether there was one of the shop's
    public boolean reset(SignedInStaff signedIn, Paper paper) {
        return designs.reset(signedIn, paper.key());
    }

    /// The shop's own design for one document; none if there is none, or if it was made for another version of the
    /// program: a shop that cannot print is worse off than one that prints by the usual design.
    Optional<Template> template(Paper paper) {
        try {
            return designs.of(paper.key())
                    .map(design -> ShopDesign.read(paper, design.content()).template());
        } catch (DesignRefusedException e) {
            LOG.warn("The shop's own design of {} cannot be used: {}", paper.key(), e.problems());
            return Optional.empty();
        }
    }
}
