import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.mustangproject.validator.ZUGFeRDValidator;

/// Validates Factur-X files by the library of the Mustang project, which has to be on the class path: PDF/A-3 by veraPDF, and
/// the data by the schematrons of EN 16931 and Factur-X. Prints what is said of those that are not valid, and ends with 1 if
/// there are any. Run by `FacturXDrillTest`.
void main(String[] files) throws IOException {
    // The libraries print on the standard output, too.
    var told = System.out;
    System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    var invalid = 0;
    for (var file : files) {
        var validator = new ZUGFeRDValidator();
        validator.disableNotices();
        var report = validator.validate(file);
        if (!validator.wasCompletelyValid()) {
            invalid++;
            told.println(file + " is not valid:");
            Pattern.compile("<(error|warning)[^>]*>[^<]*")
                    .matcher(report)
                    .results()
                    .forEach(found -> told.println("  " + found.group()));
        }
    }
    told.println("validated " + files.length + ", not valid " + invalid);
    System.exit(invalid == 0 ? 0 : 1);
}
