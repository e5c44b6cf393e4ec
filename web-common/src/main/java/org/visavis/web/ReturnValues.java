package org.visavis.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

import java.util.ArrayList;
import java.util.List;

/** Puts our return values before Spring's own, so that {@code @RestController} may return them. */
final class ReturnValues implements BeanPostProcessor {
    private final List<HandlerMethodReturnValueHandler> ours;

    ReturnValues(List<HandlerMethodReturnValueHandler> ours) {
        this.ours = ours;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof RequestMappingHandlerAdapter adapter) {
            List<HandlerMethodReturnValueHandler> all = new ArrayList<>(ours);
            List<HandlerMethodReturnValueHandler> springs = adapter.getReturnValueHandlers();
            if (springs != null) {
                all.addAll(springs);
            }
            adapter.setReturnValueHandlers(all);
        }
        return bean;
    }
}
