package org.visavis.store.files;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Pieces one after the other, of which no more than one is in memory. */
final class PieceStream extends InputStream {
    private final int count;
    private final IntFunction<byte[]> pieces;
    private byte[] piece = {};
    private int at;
    private int next;

    /**
     * @param count how many there are
     * @param pieces each, by its number from 0
     */
    PieceStream(int count, IntFunction<byte[]> pieces) {
        this.count = count;
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : piece[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, taken);
        at += taken;
        return taken;
    }

    private boolean isAtEnd() {
        while (at == piece.length && next < count) {
            piece = pieces.apply(next++);
            at = 0;
        }
        return at == piece.length;
    }
}
