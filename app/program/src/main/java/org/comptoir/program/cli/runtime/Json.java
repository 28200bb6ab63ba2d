package org.comptoir.program.cli.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.customers.document.CustomerDocumentId;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherId;

/// Writes records as JSON: amounts, quantities and rates as exact decimals, times and days in ISO 8601, ids as
/// numbers.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(values())
            .build();

    private Json() {}

    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON of " + value.getClass(), e);
        }
    }

    /// The components of a record, after its kind if it is one of several.
    public static Map<String, Object> ofKind(Record value) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("kind", kind(value));
        parts.putAll(parts(value));
        return parts;
    }

    /// The components of a record by name.
    public static Map<String, Object> parts(Record value) {
        var tree = MAPPER.valueToTree(value);
        var parts = new LinkedHashMap<String, Object>();
        tree.properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
        return parts;
    }

    /// The kind of a value: its class name, words joined with dashes.
    public static String kind(Object value) {
        return dashed(value.getClass().getSimpleName());
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static SimpleModule values() {
        var module = new SimpleModule();
        decimal(module, Money.class, Money::toDecimal);
        decimal(module, Quantity.class, Quantity::toDecimal);
        decimal(module, Percent.class, Percent::toDecimal);
        number(module, CustomerId.class, CustomerId::value);
        number(module, ArticleId.class, ArticleId::value);
        number(module, CategoryId.class, CategoryId::value);
        number(module, SupplierId.class, SupplierId::value);
        number(module, CustomerDocumentId.class, CustomerDocumentId::value);
        number(module, StaffId.class, StaffId::value);
        number(module, VoucherId.class, VoucherId::value);
        word(module, TaxCode.class, TaxCode::value);
        word(module, VoucherCode.class, VoucherCode::grouped);
        word(module, SaleNumber.class, SaleNumber::toString);
        word(module, TillId.class, TillId::value);
        word(module, Instant.class, Instant::toString);
        word(module, LocalDate.class, LocalDate::toString);
        word(module, ZoneId.class, ZoneId::getId);
        return module;
    }

    private static <T> void decimal(SimpleModule module, Class<T> type, Function<T, String> of) {
        module.addSerializer(type, new Writer<>((value, out) -> out.writeNumber(new BigDecimal(of.apply(value)))));
    }

    private static <T> void number(SimpleModule module, Class<T> type, Function<T, Long> of) {
        module.addSerializer(type, new Writer<>((value, out) -> out.writeNumber(of.apply(value))));
    }

    private static <T> void word(SimpleModule module, Class<T> type, Function<T, String> of) {
        module.addSerializer(type, new Writer<>((value, out) -> out.writeString(of.apply(value))));
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    private static final class Writer<T> extends JsonSerializer<T> {

        private final Writing<T> writing;

        Writer(Writing<T> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider serializers) throws IOException {
            writing.write(value, out);
        }
    }
}
