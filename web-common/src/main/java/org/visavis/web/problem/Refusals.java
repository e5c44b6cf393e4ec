package org.visavis.web.problem;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the no in whatever was thrown. */
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private Refusals() {}

    /** What to tell; what nobody expected is logged under an id that the answer names. */
    public static Refusal in(Throwable thrown) {
        return causes(thrown)
                .map(Refusals::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unexpected(thrown));
    }

    /** What to tell for a bare status that the server itself chose. */
    public static Refusal of(int status) {
        return switch (status) {
            case 401 -> new Plain("unauthenticated", 401);
            case 403 -> new Forbidden();
            case 404 -> new NotVisible();
            case 405 -> new Plain("method-not-allowed", 405);
            case 406 -> new Plain("not-acceptable", 406);
            case 413 -> new Plain("too-long", 413);
            case 415 -> new Plain("unsupported-type", 415);
            case 503 -> new Unavailable("The server said so", A_MOMENT);
            default ->
                    status >= 400 && status < 500
                            ? new Plain("malformed", status)
                            : new Plain("unexpected", 500);
        };
    }

    private static Optional<Refusal> known(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> Optional.of(refusal);
            case MethodArgumentTypeMismatchException mismatch -> Optional.of(mismatch(mismatch));
            case ErrorResponse response -> Optional.of(withHeaders(response));

            case TypeMismatchException _,
                    InvalidParameterException _,
                    HttpMessageNotReadableException _,
                    MultipartException _,
                    InvalidMimeTypeException _ ->
                    Optional.of(new Plain("malformed", 400));
            case DataAccessResourceFailureException _,
                    TransientDataAccessException _,
                    CannotCreateTransactionException _,
                    SQLTransientException _,
                    SQLRecoverableException _ ->
                    Optional.of(new Unavailable("The database does not answer", A_MOMENT, thrown));
            case SQLException sql when isAway(sql) ->
                    Optional.of(new Unavailable("The database does not answer", A_MOMENT, thrown));
            default -> Optional.empty();
        };
    }

    /** Classes of SQLSTATE: no connection, no resources left, an operator stepped in. */
    private static boolean isAway(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && state.matches("(08|53|57).*");
    }

    /** A malformed id in a path is an id of nothing. */
    private static Refusal mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? new NotVisible()
                : new Plain("malformed", 400);
    }

    private static Refusal withHeaders(ErrorResponse response) {
        Refusal refusal = of(response.getStatusCode().value());
        String allow = response.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null
                ? refusal
                : new Plain(
                        refusal.reason(),
                        refusal.status(),
                        Map.of(),
                        Map.of(HttpHeaders.ALLOW, allow));
    }

    private static Refusal unexpected(Throwable thrown) {
        String id = UUID.randomUUID().toString();
        LOG.error("Unexpected failure, told as {}", id, thrown);
        return new Plain("unexpected", 500, Map.of("id", id), Map.of());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(12);
    }
}
