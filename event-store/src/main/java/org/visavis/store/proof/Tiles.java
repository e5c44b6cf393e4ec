package org.visavis.store.proof;

import org.visavis.store.StoreUnavailable;
import org.visavis.store.proof.Spine.Place;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The tiles as the database holds them, read over one connection and remembered for a while. */
final class Tiles implements Nodes {
    private static final int REMEMBERED = 512;

    private final Connection connection;
    private final Map<Place, Tile> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Place, Tile> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Tiles(Connection connection) {
        this.connection = connection;
    }

    @Override
    public byte[] node(int level, long index) {
        int tileLevel = level / Tile.HEIGHT;
        int within = level % Tile.HEIGHT;
        int perTile = Tile.WIDTH >> within;
        return known.computeIfAbsent(new Place(tileLevel, index / perTile), this::read)
                .node(within, (int) (index % perTile));
    }

    /** Fetches at once the tiles of many leaves. */
    void prefetch(Collection<Long> leaves) {
        var places = leaves.stream().map(leaf -> leaf / Tile.WIDTH).distinct().toArray(Long[]::new);
        try (var statement =
                connection.prepareStatement(
                        "select place, hashes from proof.tile where level = 0 and place ="
                                + " any(?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", places));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.put(new Place(0, rows.getLong(1)), Tile.of(rows.getBytes(2)));
                }
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("The tree could not be read", e);
        }
    }

    /**
     * @throws StoreUnavailable if it is not there, since the tree is being made again
     */
    Tile read(Place place) {
        try (var statement =
                connection.prepareStatement(
                        "select hashes from proof.tile where level = ? and place = ?")) {
            statement.setInt(1, place.level());
            statement.setLong(2, place.index());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new StoreUnavailable(
                            "The tree is being made again", new NoSuchElementException("" + place));
                }
                return Tile.of(rows.getBytes(1));
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("The tree could not be read", e);
        }
    }

    void write(Map<Place, byte[]> tiles) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "insert into proof.tile values (?, ?, ?) on conflict (level, place) do"
                                + " update set hashes = excluded.hashes")) {
            for (var tile : tiles.entrySet()) {
                statement.setInt(1, tile.getKey().level());
                statement.setLong(2, tile.getKey().index());
                statement.setBytes(3, tile.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
