package org.visavis.store;

import org.visavis.store.append.EncodedEvent;
import org.visavis.store.keys.RememberedKeys;
import org.visavis.store.seal.Place;
import org.visavis.store.seal.Seals;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.UUID;

/**
 * How events become bytes and come back: JSON under a wire name and a revision, personal values
 * sealed under their person's key.
 *
 * <p>The mapper writes a personal value as {@code {"$person": key id, "$clear": any JSON}} and must
 * read that form, and {@code {"$person": key id, "$erased": true}} when the key is no more.
 */
public final class EventFormat {
    private final WireNames names;
    private final JsonMapper mapper;
    private final KeyVault vault;
    private final Seals seals;

    /** A format out of its three parts. */
    public EventFormat(WireNames names, JsonMapper mapper, KeyVault vault) {
        this.names = names;
        this.mapper = mapper;
        this.vault = vault;
        this.seals = new Seals(vault);
    }

    /**
     * The same for work that is soon done: each key is looked up once. Whoever reads like this has
     * to hear of those who are forgotten meanwhile.
     */
    EventFormat rememberingKeys() {
        return new EventFormat(names, mapper, new RememberedKeys(vault));
    }

    /**
     * The bytes to store for an event at this place. They are good for this place only.
     *
     * @throws KeyDestroyed if it holds a value of a person whose key is destroyed
     */
    public EncodedEvent encode(UUID id, Object payload, String stream, long version) {
        var name = names.of(payload.getClass());
        var bytes = mapper.writeValueAsBytes(payload);
        if (Seals.mayHold(bytes)) {
            var place = new Place(stream, version, name.name(), name.revision());
            bytes = mapper.writeValueAsBytes(seals.seal(mapper.readTree(bytes), place));
        }
        return new EncodedEvent(id, name.name(), name.revision(), bytes);
    }

    /**
     * What the stored bytes mean today.
     *
     * @return the event, or an {@link UnknownEvent}
     * @throws CorruptSeal if a sealed value does not open at this place
     */
    public Object decode(String stream, long version, String type, String revision, byte[] bytes) {
        var today = names.named(type);
        boolean current = today.isPresent() && today.get().revision().equals(revision);
        boolean sealed = Seals.mayHold(bytes);
        if (current && !sealed) {
            return mapper.readValue(bytes, today.get().type());
        }
        if (!current && names.upcaster(type, revision).isEmpty()) {
            return new UnknownEvent(type, revision);
        }
        JsonNode tree = mapper.readTree(bytes);
        if (sealed) {
            tree = seals.open(tree, new Place(stream, version, type, revision));
        }
        return upcast(type, revision, tree);
    }

    private Object upcast(String type, String revision, JsonNode tree) {
        var name = type;
        var reached = revision;
        var payload = tree;
        for (var step = names.upcaster(name, reached);
                step.isPresent();
                step = names.upcaster(name, reached)) {
            payload = step.get().upcast((ObjectNode) payload);
            name = step.get().newName();
            reached = step.get().newRevision();
        }
        var today = names.named(name);
        if (today.isEmpty() || !today.get().revision().equals(reached)) {
            return new UnknownEvent(type, revision);
        }
        return mapper.treeToValue(payload, today.get().type());
    }
}
