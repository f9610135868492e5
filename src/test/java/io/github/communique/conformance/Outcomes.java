// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import io.github.communique.web.conformance.RequirementOutcome;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Hears what comes of each marked test, and leaves it in {@code target/conformance}. A test with several cases passes only if
 * each does. With {@code -Dconformance.write} the report of the program is brought up to date too.
 */
public final class Outcomes implements TestExecutionListener {

    private final Map<String, Finding> findings = new ConcurrentSkipListMap<>();
    private final Map<String, Map<String, String>> told = new ConcurrentSkipListMap<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        method(test).ifPresent(method -> told.computeIfAbsent(name(method), any -> new ConcurrentSkipListMap<>())
                .putAll(entry.getKeyValuePairs()));
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        heard(test, RequirementOutcome.UNTESTED, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() || result.getStatus() == TestExecutionResult.Status.FAILED) {
            String words = result.getThrowable().map(Throwable::getMessage).orElse("");
            heard(test, outcome(result.getStatus()), words);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        if (!findings.isEmpty()) {
            new ReportFile().write(findings.values(), told);
        }
    }

    private void heard(TestIdentifier test, RequirementOutcome outcome, String words) {
        method(test)
                .filter(method -> requirements(method).findAny().isPresent())
                .ifPresent(method -> findings.merge(
                        name(method),
                        new Finding(
                                name(method), requirements(method).distinct().toList(), outcome, words),
                        Finding::graver));
    }

    private static RequirementOutcome outcome(TestExecutionResult.Status status) {
        return switch (status) {
            case SUCCESSFUL -> RequirementOutcome.PASSED;
            case ABORTED -> RequirementOutcome.UNTESTED;
            case FAILED -> RequirementOutcome.FAILED;
        };
    }

    /** The method of a test; a case that a method made belongs to that method. */
    private Optional<MethodSource> method(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .or(() -> plan.getParent(test).flatMap(this::method));
    }

    private static String name(MethodSource source) {
        return source.getJavaClass().getSimpleName() + "." + source.getMethodName();
    }

    private static Stream<String> requirements(MethodSource source) {
        Method method = source.getJavaMethod();
        return Stream.of(source.getJavaClass(), method.getDeclaringClass(), method)
                .map(place -> place.getAnnotation(Shows.class))
                .flatMap(Stream::ofNullable)
                .flatMap(shows -> Stream.of(shows.value()));
    }
}
