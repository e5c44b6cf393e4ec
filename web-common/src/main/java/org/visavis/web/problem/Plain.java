package org.visavis.web.problem;

import java.util.Map;

/**
 * A no that the machinery itself says, such as "no such method here".
 *
 * @param reason names its texts
 * @param status the HTTP status
 * @param details more for programs
 * @param headers of the answer
 */
record Plain(String reason, int status, Map<String, Object> details, Map<String, String> headers)
        implements Refusal {

    Plain(String reason, int status) {
        this(reason, status, Map.of(), Map.of());
    }
}
