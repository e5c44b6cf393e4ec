package org.visavis.events.wording;

import org.visavis.events.dossier.Purpose;

import java.util.Arrays;

/** The house's own words, where neither a procedure nor its organisation has any. */
public final class HouseWords {
    private HouseWords() {}

    /** Where the house's texts are kept, in one language. */
    @FunctionalInterface
    public interface Bundle {
        /** The text of a key with {@code {0}} and its like replaced in this order. */
        String tell(String key, Object... tokens);
    }

    /** What the house says for this purpose. */
    public static Words of(Purpose purpose, Bundle bundle) {
        Object[] tokens =
                Arrays.stream(Placeholder.values()).map(Placeholder::token).toArray(Object[]::new);
        String key = "wording." + purpose.name();
        return new Words(bundle.tell(key + ".subject", tokens), bundle.tell(key + ".text", tokens));
    }
}
