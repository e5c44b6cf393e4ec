package org.visavis.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.store.TestStore;
import org.visavis.store.read.Sql;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Tiles in the database are the tree over the events, however they came to be. */
class EventTreeTest {

    @Test
    void grown_step_by_step_it_is_the_tree_over_all_events() {
        try (var store = Filled.with(3)) {
            var tree = new EventTree(store.query);
            int size = 3;
            for (int next : new int[] {255, 256, 257, 600, 1_024, 1_500}) {
                Filled.add(store, size, next);
                size = next;
                assertThat(tree.cover()).isEqualTo(size);
                assertThat(root(tree, size)).isEqualTo(expected(store, size));
            }
            assertThat(root(tree, 700)).as("as it was").isEqualTo(expected(store, 700));
        }
    }

    /** More events than a tile of tiles, and than one transaction takes. */
    @Test
    void three_levels_of_tiles_are_one_tree() {
        int many = 66_000;
        try (var store = Filled.with(many)) {
            var tree = new EventTree(store.query);
            assertThat(tree.cover()).isEqualTo(many);
            assertThat(root(tree, many)).isEqualTo(expected(store, many));
        }
    }

    @Test
    void when_the_store_was_replaced_by_an_older_one_the_tiles_are_made_again() {
        try (var store = Filled.with(900)) {
            var tree = new EventTree(store.query);
            tree.cover();
            Filled.tamper(store, "delete from store.event where position > 500");

            assertThat(tree.cover()).isEqualTo(500);
            assertThat(root(tree, 500)).isEqualTo(expected(store, 500));
        }
    }

    @Test
    void when_the_last_event_is_another_one_the_tiles_are_made_again() {
        try (var store = Filled.with(300)) {
            var tree = new EventTree(store.query);
            tree.cover();
            byte[] before = root(tree, 300);
            Filled.tamper(store, "update store.event set hash = sha256(hash) where position > 200");

            tree.cover();
            assertThat(root(tree, 300)).isEqualTo(expected(store, 300)).isNotEqualTo(before);
        }
    }

    @Test
    void two_who_cover_at_once_make_one_tree() throws InterruptedException {
        try (var store = Filled.with(5_000)) {
            var others =
                    LongStream.range(0, 2)
                            .mapToObj(
                                    _ ->
                                            Thread.ofVirtual()
                                                    .start(
                                                            () ->
                                                                    new EventTree(store.query)
                                                                            .cover()))
                            .toList();
            for (var other : others) {
                other.join();
            }
            assertThat(root(new EventTree(store.query), 5_000)).isEqualTo(expected(store, 5_000));
        }
    }

    private static byte[] root(EventTree tree, long size) {
        return tree.ask((_, tiles) -> new MerkleTree(tiles, size).root());
    }

    /** The head computed at once from the events themselves, as RFC 6962 defines it. */
    private static byte[] expected(TestStore store, int size) {
        List<byte[]> leaves =
                new Sql(store.query)
                        .list(
                                "select hash from store.event order by position limit " + size,
                                row -> MerkleTree.leaf(row.getBytes(1)));
        return head(leaves.toArray(byte[][]::new));
    }

    private static byte[] head(byte[][] leaves) {
        if (leaves.length == 1) {
            return leaves[0];
        }
        int half = Integer.highestOneBit(leaves.length - 1);
        return MerkleTree.node(
                head(Arrays.copyOfRange(leaves, 0, half)),
                head(Arrays.copyOfRange(leaves, half, leaves.length)));
    }
}
