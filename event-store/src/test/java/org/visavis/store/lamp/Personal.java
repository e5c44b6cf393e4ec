package org.visavis.store.lamp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

/** A personal value in the form that mappers and the store agree on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Personal(
        @JsonProperty("$person") String person,
        @JsonProperty("$clear") @Nullable String clear,
        @JsonProperty("$erased") @Nullable Boolean erased) {

    /** A value that can be read. */
    public static Personal of(String person, String clear) {
        return new Personal(person, clear, null);
    }

    /** A value whose key is no more. */
    public static Personal gone(String person) {
        return new Personal(person, null, true);
    }
}
