package org.visavis.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.visavis.web.form.Asked;
import org.visavis.web.form.SubmissionArgument;
import org.visavis.web.problem.RefusedForms;
import org.visavis.web.show.RefusedShown;
import org.visavis.web.show.SeenArgument;
import org.visavis.web.who.PersonArgument;

import java.util.List;

/** What controllers may take as plain arguments, and what is read before any page. */
@Configuration(proxyBeanMethods = false)
public class Arguments implements WebMvcConfigurer {
    private final RefusedForms refused;

    /** Reads refused forms from here. */
    public Arguments(RefusedForms refused) {
        this.refused = refused;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PersonArgument());
        resolvers.add(new SubmissionArgument());
        resolvers.add(new Asked.Argument());
        resolvers.add(new SeenArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RefusedShown(refused)).order(0);
    }
}
