package org.visavis.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;
import org.visavis.web.form.BadRequest;

import java.time.Duration;
import java.util.function.BiPredicate;

/**
 * Lets people read what they wrote: a page that names a position waits for the projections to reach
 * it, a second at most, and says so where they have not.
 */
public final class AwaitSeen implements HandlerInterceptor {
    /** The request attribute that tells a page that the change is still on its way. */
    public static final String ON_ITS_WAY = "onItsWay";

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final BiPredicate<Long, Duration> reached;

    /**
     * @param reached waits for a position, no longer than told; whether it was reached
     */
    public AwaitSeen(BiPredicate<Long, Duration> reached) {
        this.reached = reached;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String seen = request.getParameter("seen");
        if (seen != null && !seen.isEmpty() && "GET".equals(request.getMethod())) {
            if (!seen.matches("\\d{1,18}")) {
                throw new BadRequest("malformed-seen");
            }
            request.setAttribute(ON_ITS_WAY, !reached.test(Long.valueOf(seen), PATIENCE));
        }
        return true;
    }
}
