package org.visavis.events.wire;

import org.jspecify.annotations.Nullable;
import org.visavis.events.privacy.Confidential;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.TypeFactory;

/**
 * The shape by which the store recognises personal data: {@code {"$person": key, "$clear": value}}
 * on its way in and out, and {@code {"$person": key, "$erased": true}} once the key is gone.
 */
final class ConfidentialJson extends SimpleModule {
    static final String PERSON = "$person";
    static final String CLEAR = "$clear";
    static final String ERASED = "$erased";

    ConfidentialJson() {
        addSerializer(Confidential.class, new Writer());
        addDeserializer(Confidential.class, new Reader(TypeFactory.unknownType()));
    }

    @SuppressWarnings("rawtypes") // Jackson finds a serializer by the raw class
    private static final class Writer extends ValueSerializer<Confidential> {
        @Override
        public void serialize(
                Confidential confidential, JsonGenerator json, SerializationContext context) {
            switch (confidential) {
                case Confidential.Clear<?>(String person, Object value) -> {
                    json.writeStartObject();
                    json.writeStringProperty(PERSON, person);
                    json.writeName(CLEAR);
                    json.writePOJO(value);
                    json.writeEndObject();
                }
                case Confidential.Erased<?> erased ->
                        throw new IllegalStateException(
                                "Expected readable words to record, but those of "
                                        + erased.person()
                                        + " were erased");
            }
        }
    }

    @SuppressWarnings("rawtypes") // Jackson finds a deserializer by the raw class
    private static final class Reader extends ValueDeserializer<Confidential> {
        private final JavaType content;

        Reader(JavaType content) {
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            JavaType type = context.getContextualType();
            return type == null ? this : new Reader(type.containedTypeOrUnknown(0));
        }

        @Override
        public Confidential<?> deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            String person = node.required(PERSON).asString();
            return node.has(ERASED)
                    ? new Confidential.Erased<>(person)
                    : new Confidential.Clear<>(
                            person, context.readTreeAsValue(node.required(CLEAR), content));
        }
    }
}
