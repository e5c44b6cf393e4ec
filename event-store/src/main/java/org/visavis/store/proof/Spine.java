package org.visavis.store.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The growing edge of the tree: the last, unfinished tile of each level, and what changed. */
final class Spine {
    /** Where a tile stands. */
    record Place(int level, long index) {}

    private final List<Tile> open = new ArrayList<>();
    private final Map<Place, byte[]> changed = new HashMap<>();
    private long size;

    /**
     * Goes on from a size.
     *
     * @param kept the tiles as they are kept
     */
    static Spine from(long size, Tiles kept) {
        var spine = new Spine();
        spine.size = size;
        for (int level = 0; size >> (Tile.HEIGHT * level) > 0; level++) {
            int count = spine.inOpenTile(level);
            spine.open.add(
                    count == 0
                            ? Tile.empty()
                            : kept.read(new Place(level, spine.index(level))).keep(count));
        }
        return spine;
    }

    void add(byte[] leafHash) {
        size++;
        add(0, leafHash);
    }

    private void add(int level, byte[] hash) {
        if (level == open.size()) {
            open.add(Tile.empty());
        }
        Tile tile = open.get(level);
        tile.add(hash);
        if (tile.isFull()) {
            changed.put(new Place(level, index(level) - 1), tile.bytes());
            open.set(level, Tile.empty());
            add(level + 1, tile.root());
        }
    }

    long size() {
        return size;
    }

    /** The tiles that have to be written, the unfinished ones too. */
    Map<Place, byte[]> drain() {
        for (int level = 0; level < open.size(); level++) {
            if (open.get(level).count() > 0) {
                changed.put(new Place(level, index(level)), open.get(level).bytes());
            }
        }
        var drained = Map.copyOf(changed);
        changed.clear();
        return drained;
    }

    /** Which tile of a level is unfinished. */
    private long index(int level) {
        return size >> (Tile.HEIGHT * (level + 1));
    }

    private int inOpenTile(int level) {
        return (int) ((size >> (Tile.HEIGHT * level)) & (Tile.WIDTH - 1));
    }
}
