package org.visavis.web.signin;

import jakarta.servlet.DispatcherType;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.visavis.web.problem.Teller;
import org.visavis.web.route.Route;
import org.visavis.web.route.RouteTable;
import org.visavis.web.who.Accounts;
import org.visavis.web.who.Person;

/** The one chain of filters that every request passes: who is it, and is this open to them? */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class Door {

    /** The only way to recognise anybody by a password; a bean, so that Boot invents no user. */
    @Bean
    AuthenticationProvider passwordCheck(ObjectProvider<Accounts> known) {
        return new PasswordCheck(known.getIfAvailable(Accounts::ofNobody));
    }

    /** Sign-in, session, form tokens, headers, and the table of routes. */
    @Bean
    SecurityFilterChain door(
            HttpSecurity http, ObjectProvider<Accounts> known, RouteTable routes, Teller teller) {
        Accounts accounts = known.getIfAvailable(Accounts::ofNobody);
        Entry entry = new Entry(teller);
        Welcome welcome = new Welcome();
        http.securityContext(
                        context -> context.securityContextRepository(new PersonInSession(accounts)))
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(entry))
                .formLogin(
                        form ->
                                form.loginPage("/sign-in")
                                        .usernameParameter("login")
                                        .successHandler(welcome)
                                        .failureHandler(welcome))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(welcome))
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(new CsrfInSession())
                                        .requireCsrfProtectionMatcher(new CsrfNeeded()))
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(entry)
                                        .accessDeniedHandler(new Denied(routes, teller)))
                .headers(Headers::write)
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR,
                                                DispatcherType.FORWARD,
                                                DispatcherType.INCLUDE,
                                                DispatcherType.ASYNC)
                                        .permitAll()
                                        .anyRequest()
                                        .access(asListed(routes)));
        return http.build();
    }

    /** Deny by default: only a line of the table opens. */
    private static AuthorizationManager<RequestAuthorizationContext> asListed(RouteTable routes) {
        return (authentication, context) ->
                new AuthorizationDecision(
                        routes.find(context.getRequest())
                                .filter(route -> isOpen(route, authentication.get()))
                                .isPresent());
    }

    private static boolean isOpen(Route route, @Nullable Authentication authentication) {
        return route.everybody()
                || (authentication != null
                        && authentication.getPrincipal() instanceof Person person
                        && route.admits(person));
    }

    /** Requests are timed as a whole; timing each filter of theirs as well costs as much again. */
    @Bean
    SecurityObservationSettings untimedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** A path that no honest client sends is malformed, not an accident. */
    @Bean
    RequestRejectedHandler malformedPaths() {
        return new HttpStatusRequestRejectedHandler();
    }
}
