package org.visavis.command.platform;

import org.visavis.events.Id;
import org.visavis.web.problem.NotVisible;

import java.util.function.Function;

/** The identifier in a path: what could name nothing is answered as what names nothing. */
public final class PathId {
    private PathId() {}

    /**
     * @throws NotVisible if the text is no identifier at all
     */
    public static <I> I read(String text, Function<String, I> as) {
        if (!Id.isWellFormed(text)) {
            throw new NotVisible();
        }
        return as.apply(text);
    }
}
