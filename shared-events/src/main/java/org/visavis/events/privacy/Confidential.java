package org.visavis.events.privacy;

import java.util.function.Function;

/**
 * Personal data or free text about a person. The store keeps it only under that person's key; once
 * the key is destroyed it reads as {@link Erased} everywhere, and the history still verifies.
 *
 * @param <T> what can be read as long as the key exists
 */
public sealed interface Confidential<T> {
    /** The name of the key: the identifier of the person whom this is about. */
    String person();

    /** What it says, or these words where it was erased. */
    T orElse(T erased);

    <R> Confidential<R> map(Function<? super T, ? extends R> change);

    static <T> Confidential<T> about(Object person, T value) {
        return new Clear<>(person.toString(), value);
    }

    /** Readable: the person's key exists. */
    record Clear<T>(String person, T value) implements Confidential<T> {
        @Override
        public T orElse(T erased) {
            return value;
        }

        @Override
        public <R> Confidential<R> map(Function<? super T, ? extends R> change) {
            return new Clear<>(person, change.apply(value));
        }

        /** Says nothing of the value, so that no log ever does. */
        @Override
        public String toString() {
            return "Confidential[" + person + "]";
        }
    }

    /** No longer readable by anyone: the person's key was destroyed. */
    record Erased<T>(String person) implements Confidential<T> {
        @Override
        public T orElse(T erased) {
            return erased;
        }

        @Override
        public <R> Confidential<R> map(Function<? super T, ? extends R> change) {
            return new Erased<>(person);
        }
    }
}
