package org.visavis.store.proof;

/** The hashes of the complete subtrees of a Merkle tree, wherever they are kept. */
@FunctionalInterface
public interface Nodes {

    /**
     * The hash over the leaves from {@code index * 2^level}, {@code 2^level} of them.
     *
     * @param level 0 for a leaf
     * @param index counted from 0 on each level
     */
    byte[] node(int level, long index);
}
