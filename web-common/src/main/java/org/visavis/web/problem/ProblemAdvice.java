package org.visavis.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

import java.io.IOException;

/** Whatever a controller throws is told as a problem, never as a stack trace. */
@ControllerAdvice
public class ProblemAdvice {
    private final Teller teller;

    /** Tells with this. */
    public ProblemAdvice(Teller teller) {
        this.teller = teller;
    }

    /** The security filters know better what to do with these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    public void leaveToTheDoor(RuntimeException denied) {
        throw denied;
    }

    /** Nobody is left to be told. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    public void ignoreWhoLeft() {}

    /** Everything else. */
    @ExceptionHandler(Throwable.class)
    public void tell(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        teller.tell(Refusals.in(thrown), request, response);
    }
}
