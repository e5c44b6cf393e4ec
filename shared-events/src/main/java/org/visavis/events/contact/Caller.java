package org.visavis.events.contact;

import org.jspecify.annotations.Nullable;

/** Who got in touch, as they said it: nobody has looked yet whether they are known. */
public record Caller(@Nullable String name, @Nullable String email, @Nullable String phone) {}
