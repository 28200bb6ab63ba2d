package org.comptoir.customers.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the text of a PDF page by page until there is more than anybody searches. A small file can hold a thousand
/// times as much, and a page is gathered as a whole before any of it is written.
final class BoundedTextStripper extends PDFTextStripper {

    /// Strokes, fonts, texts: far more than pages that people write have.
    private static final int MAX_OPERATORS = 10_000_000;

    private int characters;
    private int operators;

    private BoundedTextStripper() {
        setEndPage(DocumentInspector.MAX_PAGES);
    }

    /// The text of the pages before the one with which it becomes too much.
    ///
    /// @throws IOException if the document is damaged
    static String text(PDDocument document) throws IOException {
        var text = new StringWriter();
        try {
            new BoundedTextStripper().writeText(document, text);
        } catch (EnoughException e) {
            return text.toString();
        }
        return text.toString();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters += Math.max(1, text.getUnicode().length());
        if (characters > DocumentInspector.MAX_TEXT) {
            throw new EnoughException();
        }
        super.processTextPosition(text);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MAX_OPERATORS) {
            throw new EnoughException();
        }
        super.processOperator(operator, operands);
    }

    private static final class EnoughException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
