package org.visavis.store.proof;

/**
 * Up to 256 hashes of the tree that stand beside each other: on level 0 of leaves, on each level
 * above of subtrees 256 times as large. As in C2SP's tlog-tiles: a full tile never changes.
 */
final class Tile {
    /** How many levels of the tree one level of tiles stands for. */
    static final int HEIGHT = 8;

    static final int WIDTH = 1 << HEIGHT;

    private final byte[] hashes;
    private int count;

    private Tile(byte[] hashes, int count) {
        this.hashes = hashes;
        this.count = count;
    }

    static Tile empty() {
        return new Tile(new byte[WIDTH * Sha256.BYTES], 0);
    }

    /** As it was kept. */
    static Tile of(byte[] kept) {
        var tile = empty();
        System.arraycopy(kept, 0, tile.hashes, 0, kept.length);
        tile.count = kept.length / Sha256.BYTES;
        return tile;
    }

    void add(byte[] hash) {
        System.arraycopy(hash, 0, hashes, count * Sha256.BYTES, Sha256.BYTES);
        count++;
    }

    /** Leaves it with its first hashes, as it was before the others came. */
    Tile keep(int first) {
        count = Math.min(count, first);
        return this;
    }

    int count() {
        return count;
    }

    boolean isFull() {
        return count == WIDTH;
    }

    /** What is kept of it. */
    byte[] bytes() {
        var kept = new byte[count * Sha256.BYTES];
        System.arraycopy(hashes, 0, kept, 0, kept.length);
        return kept;
    }

    /** The hash over {@code 2^level} of its hashes, the {@code index}th such group of them. */
    byte[] node(int level, int index) {
        if (level == 0) {
            var hash = new byte[Sha256.BYTES];
            System.arraycopy(hashes, index * Sha256.BYTES, hash, 0, Sha256.BYTES);
            return hash;
        }
        return MerkleTree.node(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
    }

    /** The hash over all of a full tile. */
    byte[] root() {
        return node(HEIGHT, 0);
    }
}
