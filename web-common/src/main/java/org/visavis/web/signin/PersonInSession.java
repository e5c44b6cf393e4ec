package org.visavis.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.visavis.web.who.Account;
import org.visavis.web.who.Accounts;
import org.visavis.web.who.Person;

import java.util.function.Supplier;

/**
 * Remembers in the session the id of who signed in, and nothing else: who they are and what they
 * may do is asked anew at each request. A request that carries credentials of its own has no use
 * for the session and does not look at it.
 */
final class PersonInSession implements SecurityContextRepository {
    private static final String PERSON = "person";

    private final Accounts accounts;

    PersonInSession(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> load(request));
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedIn signedIn) {
            request.getSession().setAttribute(PERSON, signedIn.getPrincipal().id());
        } else if (containsContext(request)) {
            request.getSession().removeAttribute(PERSON);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) != null;
    }

    private SecurityContext load(HttpServletRequest request) {
        HttpSession session = hasOwnCredentials(request) ? null : request.getSession(false);
        Object id = session == null ? null : session.getAttribute(PERSON);
        if (id == null) {
            return SecurityContextHolder.createEmptyContext();
        }
        Person person = accounts.byId(id.toString()).map(Account::person).orElse(null);
        return person == null
                ? SecurityContextHolder.createEmptyContext()
                : new SecurityContextImpl(new SignedIn(person));
    }

    private static boolean hasOwnCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** Looks into the session only when somebody asks who is there. */
    private static final class Deferred implements DeferredSecurityContext {
        private final Supplier<SecurityContext> loading;
        private @Nullable SecurityContext loaded;

        private Deferred(Supplier<SecurityContext> loading) {
            this.loading = loading;
        }

        @Override
        public SecurityContext get() {
            if (loaded == null) {
                loaded = loading.get();
            }
            return loaded;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
