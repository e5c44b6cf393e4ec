package org.visavis.store;

import org.visavis.store.keys.AppendedLines;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which keys were destroyed, when and on what grounds: one line each, added and never changed, in a
 * folder that belongs to neither the database nor the keys. Where those come back from a backup,
 * this list does not, so that what was erased stays so. It says nothing of anybody but ids.
 *
 * <p>All files of the folder that end in {@code .jsonl} are read, so that a copy may lie beside it.
 */
public final class ErasureList {
    private static final String OWN = "erasures.jsonl";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final AppendedLines lines;

    /** The list in this folder; an empty one where there is none yet. */
    public ErasureList(Path folder) {
        this.lines = new AppendedLines(folder, OWN);
    }

    /**
     * One key that was destroyed.
     *
     * @param key its id
     * @param at when it was decided that it is gone
     * @param grounds why, by whom and as part of what, in the words of the trade; never a name
     */
    public record Line(String key, Instant at, Map<String, String> grounds) {
        /** Keeps the grounds from being changed afterwards. */
        public Line {
            grounds = Map.copyOf(grounds);
        }
    }

    /** Adds those whose keys are not on the list yet; they are on the disk when this returns. */
    public void add(List<Line> erased) {
        try {
            lines.append(
                    () -> {
                        Set<String> known = keys();
                        return erased.stream()
                                .filter(line -> !known.contains(line.key()))
                                .map(JSON::writeValueAsString)
                                .toList();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All that was erased, in the order in which it was added.
     *
     * @throws IllegalStateException naming the line, if one cannot be read: what is on it could
     *     otherwise come back
     */
    public List<Line> all() {
        try {
            return lines.read().stream().map(ErasureList::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Destroys again what a backup brought back.
     *
     * @return how many keys that were
     */
    public int destroyAgain(KeyVault vault) {
        int back = 0;
        for (String key : keys()) {
            if (!vault.isDestroyed(key)) {
                vault.destroy(key);
                back++;
            }
        }
        return back;
    }

    private Set<String> keys() {
        return all().stream().map(Line::key).collect(Collectors.toUnmodifiableSet());
    }

    private static Line line(String text) {
        try {
            return JSON.readValue(text, Line.class);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "Expected each line of the list of erasures to be as it was written, but: "
                            + text,
                    e);
        }
    }
}
