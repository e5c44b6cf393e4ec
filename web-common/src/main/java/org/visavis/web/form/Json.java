package org.visavis.web.form;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a JSON body strictly: UTF-8, one object, no key twice, not too deep. */
final class Json {
    private static final int DEEPEST = 20;
    private static final JsonMapper STRICT =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private Json() {}

    static ObjectNode object() {
        return STRICT.createObjectNode();
    }

    /** An empty body is an object without fields: some things are asked without saying more. */
    static ObjectNode read(byte[] body) {
        if (body.length == 0) {
            return object();
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            JsonNode node = STRICT.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException | CharacterCodingException malformed) {
            throw new BadRequest("malformed-json");
        }
        throw new BadRequest("malformed-json");
    }
}
