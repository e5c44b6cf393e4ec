package org.visavis.store.seal;

import org.visavis.store.CorruptSeal;
import org.visavis.store.KeyVault;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;

/** Seals and opens the personal values of a JSON tree, wherever they stand in it. */
public final class Seals {
    private static final String PERSON = "$person";
    private static final String CLEAR = "$clear";
    private static final String SEALED = "$sealed";
    private static final String ERASED = "$erased";
    private static final byte[] MARK = "\"$person\"".getBytes(StandardCharsets.US_ASCII);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeyVault vault;

    /** Seals under the keys of this vault. */
    public Seals(KeyVault vault) {
        this.vault = vault;
    }

    /** Whether these bytes can hold a personal value: most events do not, and need no tree. */
    public static boolean mayHold(byte[] json) {
        next:
        for (int i = 0; i <= json.length - MARK.length; i++) {
            for (int j = 0; j < MARK.length; j++) {
                if (json[i + j] != MARK[j]) {
                    continue next;
                }
            }
            return true;
        }
        return false;
    }

    /** The tree with each clear personal value sealed; the person's key is made if need be. */
    public JsonNode seal(JsonNode tree, Place place) {
        return walk(tree, "", (value, path) -> sealOne(value, place, path));
    }

    /**
     * The tree with each sealed value opened, or marked as erased where its key is no more.
     *
     * @throws CorruptSeal if a value does not open at this place, or its key is lost
     */
    public JsonNode open(JsonNode tree, Place place) {
        return walk(tree, "", (value, path) -> openOne(value, place, path));
    }

    private interface Change {
        ObjectNode apply(ObjectNode personal, String path);
    }

    private static JsonNode walk(JsonNode node, String path, Change change) {
        if (node instanceof ObjectNode object) {
            if (object.has(PERSON)) {
                return change.apply(object, path);
            }
            var copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(
                            field ->
                                    copy.set(
                                            field.getKey(),
                                            walk(
                                                    field.getValue(),
                                                    path + "/" + field.getKey(),
                                                    change)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < array.size(); i++) {
                copy.add(walk(array.get(i), path + "/" + i, change));
            }
            return copy;
        }
        return node;
    }

    private ObjectNode sealOne(ObjectNode value, Place place, String path) {
        if (!value.has(CLEAR)) {
            return value;
        }
        var keyId = value.get(PERSON).stringValue();
        var key = vault.find(keyId).orElseGet(() -> vault.create(keyId));
        var clear = JSON.writeValueAsBytes(value.get(CLEAR));
        return personal(keyId)
                .put(SEALED, Cipher256.seal(key, clear, place.associatedData(keyId, path)));
    }

    private ObjectNode openOne(ObjectNode value, Place place, String path) {
        if (!value.has(SEALED)) {
            return value;
        }
        var keyId = value.get(PERSON).stringValue();
        var key = vault.find(keyId);
        if (key.isEmpty()) {
            if (!vault.isDestroyed(keyId)) {
                throw new CorruptSeal(place.describe(path) + ", whose key is lost", null);
            }
            return personal(keyId).put(ERASED, true);
        }
        try {
            var clear =
                    Cipher256.open(
                            key.get(),
                            value.get(SEALED).stringValue(),
                            place.associatedData(keyId, path));
            var opened = personal(keyId);
            opened.set(CLEAR, JSON.readTree(clear));
            return opened;
        } catch (RuntimeException e) {
            throw new CorruptSeal(place.describe(path), e);
        }
    }

    private static ObjectNode personal(String keyId) {
        return JsonNodeFactory.instance.objectNode().put(PERSON, keyId);
    }
}
