package org.dialoguerecords.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads enum constants by their exact names, where a mapper by itself would pass over white space around them. */
final class ExactEnums extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return new Exact(type);
    }

    private static final class Exact extends StdScalarDeserializer<Object> {

        Exact(JavaType type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                for (Object constant : handledType().getEnumConstants()) {
                    if (constant.toString().equals(parser.getString())) {
                        return constant;
                    }
                }
            }
            return context.handleUnexpectedToken(getValueType(context), parser);
        }
    }
}
