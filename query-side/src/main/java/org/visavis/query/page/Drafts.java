package org.visavis.query.page;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.visavis.web.keep.Kept;
import org.visavis.web.keep.Shelf;
import org.visavis.web.show.LocalPath;
import org.visavis.web.who.Person;
import org.visavis.web.who.WhoIsAsking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the reader of a page began to write and did not send, read once a page; pages reach it as
 * {@code @drafts}. A page whose drafts cannot be read is shown without.
 */
public final class Drafts {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final String READ = Drafts.class.getName();
    private static final int EXCERPT = 120;

    private final Function<Person, Map<String, Kept>> shelf;

    /**
     * @param shelf gives all drafts of a person, by name, the latest first
     */
    public Drafts(Function<Person, Map<String, Kept>> shelf) {
        this.shelf = shelf;
    }

    /**
     * One draft in a list.
     *
     * @param action the path that it will be sent to
     * @param form where it can be gone on with
     * @param words its longest text, cut where it is long
     */
    public record Begun(String action, String form, String words, Instant at) {}

    /** The draft of the form that is sent to this path; null when there is none. */
    public @Nullable Kept of(String action) {
        return all().get(Shelf.draft(action));
    }

    /** All drafts of the reader, the latest first. */
    public List<Begun> begun() {
        return all().entrySet().stream()
                .map(
                        draft ->
                                new Begun(
                                        draft.getKey().substring(Shelf.draft("").length()),
                                        LocalPath.of(draft.getValue().value("form")).orElse("/"),
                                        words(draft.getValue()),
                                        draft.getValue().at()))
                .toList();
    }

    @SuppressWarnings("unchecked") // nobody else puts anything under this name
    private Map<String, Kept> all() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read();
        }
        Object known = request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return (Map<String, Kept>) known;
        }
        Map<String, Kept> read = read();
        request.setAttribute(READ, read, RequestAttributes.SCOPE_REQUEST);
        return read;
    }

    private Map<String, Kept> read() {
        Optional<Person> reader = WhoIsAsking.now();
        try {
            return reader.map(shelf).orElse(Map.of());
        } catch (DataAccessException unreached) {
            LOG.warn("A page is shown without its reader's drafts", unreached);
            return Map.of();
        }
    }

    private static String words(Kept draft) {
        String longest =
                draft.values().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("form"))
                        .flatMap(entry -> entry.getValue().stream())
                        .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        return longest.length() <= EXCERPT ? longest : longest.substring(0, EXCERPT) + "…";
    }
}
