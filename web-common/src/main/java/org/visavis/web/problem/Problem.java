package org.visavis.web.problem;

import org.visavis.web.text.Texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A refusal in the reader's words.
 *
 * @param type an address that explains this kind of problem
 * @param status the HTTP status
 * @param title what happened, the same for all of this kind
 * @param detail what was expected and what was found
 * @param missing the rungs or fields that are missing
 * @param fields what to say beside each field
 * @param details more for programs
 */
public record Problem(
        String type,
        int status,
        String title,
        String detail,
        List<String> missing,
        Map<String, String> fields,
        Map<String, Object> details) {

    /** Puts a refusal into words. */
    public static Problem of(Refusal refusal, Texts texts, Locale locale) {
        String detail =
                texts.tell(refusal.messageKey() + ".detail", locale, refusal.arguments().toArray());
        Map<String, String> fields = new LinkedHashMap<>();
        for (FieldProblem problem : refusal.fields()) {
            fields.put(
                    problem.field(),
                    texts.tell(problem.messageKey(), locale, problem.arguments().toArray()));
        }
        String field = refusal.field();
        if (field != null) {
            fields.put(field, detail);
        }
        return new Problem(
                "/problems/" + refusal.reason(),
                refusal.status(),
                texts.tell(refusal.messageKey() + ".title", locale),
                detail,
                refusal.missing(),
                fields,
                refusal.details());
    }

    /** The members of the problem+json document (RFC 9457), in order. */
    public Map<String, Object> document() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        if (!missing.isEmpty()) {
            members.put("missing", missing);
        }
        if (!fields.isEmpty()) {
            members.put("fields", fields);
        }
        details.forEach(members::putIfAbsent);
        return members;
    }
}
