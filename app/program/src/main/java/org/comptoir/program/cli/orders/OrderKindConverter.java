package org.comptoir.program.cli.orders;

import org.comptoir.pos.till.OrderNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What is kept, typed as `quote` or `put-aside`.
final class OrderKindConverter implements ITypeConverter<OrderNumber.Kind> {

    @Override
    public OrderNumber.Kind convert(String typed) {
        return switch (typed) {
            case "quote" -> OrderNumber.Kind.QUOTE;
            case "put-aside" -> OrderNumber.Kind.PUT_ASIDE;
            default -> throw new TypeConversionException("quote, put-aside: " + typed);
        };
    }
}
