package org.visavis.journeys;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test the same town, and all tests of a thread the same browser; says loudly when
 * there is none.
 */
final class StageExtension implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isRequired() || Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser, or there must be");
        }
        String line =
                "LEFT OUT, NO BROWSER: "
                        + context.getDisplayName()
                        + ". Install Chromium, or name one in VISAVIS_BROWSER.";
        System.out.println(line);
        return ConditionEvaluationResult.disabled(line);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var forAll = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
        Town town = forAll.computeIfAbsent(Town.class, unset -> Town.start(), Town.class);
        return forAll.computeIfAbsent(
                Thread.currentThread(), unset -> Stage.before(town.address()), Stage.class);
    }
}
