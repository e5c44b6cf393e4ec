package org.visavis.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.visavis.web.form.SubmissionArgument;
import org.visavis.web.form.TooLong;

import java.io.IOException;

/** Stands before all other filters: refuses what is too long, tells what they let escape. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class LastResort extends OncePerRequestFilter {
    private final Teller teller;

    /** Tells with this. */
    public LastResort(Teller teller) {
        this.teller = teller;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > SubmissionArgument.LONGEST_BODY && !isFile(request)) {
            teller.tell(new TooLong(), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException escaped) {
            teller.tell(Refusals.in(escaped), request, response);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
