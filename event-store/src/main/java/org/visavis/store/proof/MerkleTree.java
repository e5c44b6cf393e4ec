package org.visavis.store.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree as RFC 6962, section 2.1, defines it: its head, and the two proofs. The tree grows;
 * this is what it was at one size.
 *
 * @param nodes the hashes of its complete subtrees
 * @param size the number of its leaves
 */
public record MerkleTree(Nodes nodes, long size) {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** The hash of a leaf, given what it holds. */
    public static byte[] leaf(byte[] data) {
        var digest = Sha256.begin();
        digest.update(LEAF);
        return digest.digest(data);
    }

    /** The hash of a node, given those of its children. */
    public static byte[] node(byte[] left, byte[] right) {
        var digest = Sha256.begin();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The head of the tree, {@code MTH(D[n])}. */
    public byte[] root() {
        return size == 0 ? Sha256.begin().digest() : hash(0, size);
    }

    /**
     * {@code PATH(m, D[n])}: what leads from a leaf to the head, the nearest first.
     *
     * @param leaf counted from 0
     * @throws IllegalArgumentException if the tree has no such leaf
     */
    public List<byte[]> inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException(
                    "Expected a leaf below " + size + ", but was asked for " + leaf);
        }
        List<byte[]> path = new ArrayList<>();
        collectPath(leaf, 0, size, path);
        return path;
    }

    /**
     * {@code PROOF(m, D[n])}: what shows that the tree of this earlier size is the beginning of
     * this one.
     *
     * @throws IllegalArgumentException unless the earlier one is smaller and not empty
     */
    public List<byte[]> consistency(long earlier) {
        if (earlier < 1 || earlier >= size) {
            throw new IllegalArgumentException(
                    "Expected a size from 1 to below " + size + ", but was given " + earlier);
        }
        List<byte[]> proof = new ArrayList<>();
        collectProof(earlier, 0, size, true, proof);
        return proof;
    }

    private void collectPath(long leaf, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + half(to - from);
        if (leaf < middle) {
            collectPath(leaf, from, middle, path);
            path.add(hash(middle, to));
        } else {
            collectPath(leaf, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    /**
     * @param known whether the verifier has this very subtree as the head of the earlier tree
     */
    private void collectProof(long earlier, long from, long to, boolean known, List<byte[]> proof) {
        if (earlier == to) {
            if (!known) {
                proof.add(hash(from, to));
            }
            return;
        }
        long middle = from + half(to - from);
        if (earlier <= middle) {
            collectProof(earlier, from, middle, known, proof);
            proof.add(hash(middle, to));
        } else {
            collectProof(earlier, middle, to, false, proof);
            proof.add(hash(from, middle));
        }
    }

    /** {@code MTH(D[from:to])}. */
    private byte[] hash(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return nodes.node(level, from >> level);
        }
        long middle = from + half(count);
        return node(hash(from, middle), hash(middle, to));
    }

    /** The largest power of two below a count of at least two. */
    private static long half(long count) {
        return Long.highestOneBit(count - 1);
    }
}
