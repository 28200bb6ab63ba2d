package org.comptoir.customers.customer.history;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.CustomerDraft;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.FieldValues;

/// The details of a customer as a text (JSON), kept with edits and merges. A field that the text does not know, because
/// it is older than the field, is read as empty.
public final class DetailsText {

    private static final String PREFERRED = "preferred";

    private static final ObjectMapper JSON = new ObjectMapper()
            .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
            .setVisibility(PropertyAccessor.CREATOR, Visibility.PUBLIC_ONLY)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .registerModule(fieldValues());

    private static final CustomerDetails EMPTY = new CustomerDraft(CustomerKind.PERSON).build();

    private DetailsText() {}

    /// As a list, so that taking a change back leaves values of other fields alone.
    private static SimpleModule fieldValues() {
        var module = new SimpleModule();
        module.addSerializer(
                FieldValues.class,
                new StdDelegatingSerializer(FieldValues.class, new StdConverter<FieldValues, List<String>>() {
                    @Override
                    public List<String> convert(FieldValues values) {
                        return FieldValueText.of(values);
                    }
                }));
        module.addDeserializer(
                FieldValues.class, new StdDelegatingDeserializer<>(new StdConverter<List<String>, FieldValues>() {
                    @Override
                    public FieldValues convert(List<String> texts) {
                        return FieldValueText.read(texts);
                    }
                }));
        return module;
    }

    public static String of(CustomerDetails details) {
        return tree(details).toString();
    }

    /// @throws IllegalStateException if the text is none of [#of]
    public static CustomerDetails read(String text) {
        try {
            return details((ObjectNode) JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details that cannot be read", e);
        }
    }

    /// Takes a change back without what was changed since: a field that still is as the change left it becomes what it
    /// was; of a list goes what came with the change, and what went with it comes back.
    ///
    /// @param before the change
    /// @param after it
    /// @param now with what was changed since
    public static CustomerDetails withoutChange(CustomerDetails before, CustomerDetails after, CustomerDetails now) {
        var was = tree(before);
        var became = tree(after);
        var result = tree(now);
        var names = new ArrayList<String>();
        became.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            result.set(name, withoutChange(was.get(name), became.get(name), result.get(name)));
        }
        return details(result);
    }

    private static JsonNode withoutChange(JsonNode before, JsonNode after, JsonNode now) {
        if (now.equals(after)) {
            return before;
        }
        return now.isArray() ? listed(elements(before), elements(after), elements(now)) : now;
    }

    private static ArrayNode listed(List<JsonNode> before, List<JsonNode> after, List<JsonNode> now) {
        var list = JSON.createArrayNode();
        before.stream().filter(one -> now.contains(one) || !after.contains(one)).forEach(list::add);
        now.stream()
                .filter(one -> !before.contains(one) && !after.contains(one))
                .forEach(list::add);
        return onePreferred(list);
    }

    /// What came back first stays the preferred one.
    private static ArrayNode onePreferred(ArrayNode list) {
        var isFound = false;
        for (var place = 0; place < list.size(); place++) {
            if (list.get(place) instanceof ObjectNode one && one.path(PREFERRED).asBoolean()) {
                if (isFound) {
                    list.set(place, one.deepCopy().put(PREFERRED, false));
                }
                isFound = true;
            }
        }
        return list;
    }

    private static List<JsonNode> elements(JsonNode array) {
        var elements = new ArrayList<JsonNode>();
        array.forEach(elements::add);
        return elements;
    }

    private static ObjectNode tree(CustomerDetails details) {
        return JSON.valueToTree(details);
    }

    private static CustomerDetails details(ObjectNode known) {
        try {
            ObjectNode all = tree(EMPTY);
            return JSON.treeToValue(all.setAll(known), CustomerDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details that cannot be read", e);
        }
    }
}
