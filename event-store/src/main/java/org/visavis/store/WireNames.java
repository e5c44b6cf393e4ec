package org.visavis.store;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names under which events are stored, and the way from old revisions to today's. */
public final class WireNames {
    private final Map<Class<?>, WireName> byType = new HashMap<>();
    private final Map<String, WireName> byName = new HashMap<>();
    private final Map<Revision, Upcaster> upcasters = new HashMap<>();

    private record Revision(String name, String revision) {}

    private WireNames() {}

    /**
     * Collects names and upcasters.
     *
     * @throws IllegalArgumentException if a name, a type or an upcaster's revision appears twice
     */
    public static WireNames of(Collection<WireName> names, List<? extends Upcaster> upcasters) {
        var all = new WireNames();
        for (var name : names) {
            refuseTwice(name.type(), all.byType.put(name.type(), name));
            refuseTwice(name.name(), all.byName.put(name.name(), name));
        }
        for (var upcaster : upcasters) {
            var from = new Revision(upcaster.name(), upcaster.revision());
            refuseTwice(from, all.upcasters.put(from, upcaster));
        }
        return all;
    }

    /**
     * The name of an event to be written. A class nested in or implementing nothing known is a
     * mistake of the program.
     *
     * @throws IllegalArgumentException if the type has no wire name
     */
    public WireName of(Class<?> type) {
        var name = byType.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " has no wire name");
        }
        return name;
    }

    /** The event that is written today under this name, whatever the revision. */
    public Optional<WireName> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The upcaster that reads this revision of this name. */
    public Optional<Upcaster> upcaster(String name, String revision) {
        return Optional.ofNullable(upcasters.get(new Revision(name, revision)));
    }

    private static void refuseTwice(Object what, @Nullable Object before) {
        if (before != null) {
            throw new IllegalArgumentException(what + " appears twice among the wire names");
        }
    }
}
