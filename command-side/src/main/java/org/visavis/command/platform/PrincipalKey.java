package org.visavis.command.platform;

import org.jspecify.annotations.Nullable;
import org.visavis.store.CommandKey;
import org.visavis.web.form.Submission;
import org.visavis.web.who.Person;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A key counts for one principal: another one's same key is another key. */
final class PrincipalKey {
    private PrincipalKey() {}

    static @Nullable CommandKey of(Person who, Submission submission, String step) {
        return submission
                .idempotencyKey()
                .map(key -> new CommandKey(scoped(who.id(), key, step), submission.digest()))
                .orElse(null);
    }

    private static UUID scoped(String principal, UUID key, String step) {
        return UUID.nameUUIDFromBytes(
                (principal + '/' + key + '/' + step).getBytes(StandardCharsets.UTF_8));
    }
}
