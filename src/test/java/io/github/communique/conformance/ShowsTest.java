// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.communique.web.conformance.Requirement;
import io.github.communique.web.conformance.Requirements;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The requirements are whole, and tests name none that is not there. */
class ShowsTest {

    private final List<Requirement> requirements = Requirements.load().all();

    @Test
    void testsNameOnlyRequirementsThatThereAre() {
        Set<String> names = requirements.stream().map(Requirement::name).collect(Collectors.toSet());

        assertThat(named()).isNotEmpty().isSubsetOf(names);
    }

    @Test
    void aRequirementIsShownOrSaysWhyNot() {
        Set<String> named = named();

        assertThat(requirements)
                .filteredOn(one -> one.reason().isPresent())
                .as("shown by a test, and yet said not to be")
                .extracting(Requirement::name)
                .doesNotContainAnyElementsOf(named);
    }

    private static Set<String> named() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("io.github.communique");
        return tests.stream()
                .flatMap(ShowsTest::annotations)
                .flatMap(shows -> Stream.of((String[]) shows.get("value").orElseThrow()))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaAnnotation<?>> annotations(JavaClass test) {
        Stream<JavaAnnotation<?>> onMethods = test.getMethods().stream().flatMap(one -> one.getAnnotations().stream());
        Stream<JavaAnnotation<?>> onClass = test.getAnnotations().stream().map(one -> one);
        return Stream.concat(onClass, onMethods).filter(one -> one.getRawType().isEquivalentTo(Shows.class));
    }
}
