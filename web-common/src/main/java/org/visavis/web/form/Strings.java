package org.visavis.web.form;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/** Finds what no database and no other system can keep: NUL and halves of characters. */
final class Strings {
    private Strings() {}

    /**
     * Looks at every text and every name.
     *
     * @throws BadRequest when one cannot be kept
     */
    static void refuseUnstorable(JsonNode node) {
        if (node.isString() && isUnstorable(node.stringValue())) {
            throw new BadRequest("malformed-text");
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (isUnstorable(field.getKey())) {
                throw new BadRequest("malformed-text");
            }
            refuseUnstorable(field.getValue());
        }
        if (node.isArray()) {
            node.forEach(Strings::refuseUnstorable);
        }
    }

    static boolean isUnstorable(String text) {
        return text.codePoints().anyMatch(point -> point == 0 || isHalf(point));
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
