package org.visavis.store.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** Writes what proves one stream, line by line; {@code docs/proof.md} says what each line holds. */
final class ProofText {
    /** So many paths are made together: their tiles are fetched at once. */
    private static final int TOGETHER = 100;

    private final StringBuilder out = new StringBuilder();
    private final MerkleTree tree;
    private final Tiles tiles;

    ProofText(Tiles tiles, long size) {
        this.tiles = tiles;
        this.tree = new MerkleTree(tiles, size);
    }

    void head(String stream, List<SignedNote> keys, SignedNote checkpoint) {
        line("visavis-proof-1");
        line("stream " + EventRow.text(stream));
        for (var key : keys) {
            line("key " + EventRow.text(key.written()));
        }
        line("checkpoint " + EventRow.text(checkpoint.written()));
    }

    /** Shows that an earlier tree, whose head somebody has from elsewhere, is its beginning. */
    void continues(long earlier) {
        line("continues " + earlier + " " + path(tree.consistency(earlier)));
    }

    /**
     * @param shown which positions may be read
     */
    void events(List<EventRow> events, LongPredicate shown) {
        for (int from = 0; from < events.size(); from += TOGETHER) {
            var part = events.subList(from, Math.min(events.size(), from + TOGETHER));
            tiles.prefetch(part.stream().map(event -> event.position() - 1).toList());
            for (var event : part) {
                String told = shown.test(event.position()) ? event.line() : event.withheldLine();
                line(told + " " + path(tree.inclusion(event.position() - 1)));
            }
        }
        line("end " + events.size());
    }

    String written() {
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** The hashes joined, by commas. */
    private static String path(List<byte[]> hashes) {
        var told = new ArrayList<String>();
        hashes.forEach(hash -> told.add(EventRow.bytes(hash)));
        return told.isEmpty() ? "-" : String.join(",", told);
    }
}
