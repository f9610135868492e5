// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That a test is to show a requirement.
 *
 * @param test the class and the method
 * @param requirement its name
 */
record Mark(String test, String requirement) {

    /** All marks in the test classes. */
    static Set<Mark> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("io.github.communique")
                        .stream()
                        .flatMap(Mark::of)
                        .collect(Collectors.toSet());
    }

    private static Stream<Mark> of(JavaClass test) {
        return test.getAllMethods().stream().filter(Mark::isTest).flatMap(method -> Stream.of(
                        test, method.getOwner(), method)
                .flatMap(place -> names(place).stream())
                .map(name -> new Mark(test.getSimpleName() + "." + method.getName(), name)));
    }

    private static boolean isTest(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(one -> one.getRawType().getPackageName().startsWith("org.junit.jupiter")
                        && one.getRawType().getSimpleName().matches("Test|ParameterizedTest|TestFactory|RepeatedTest"));
    }

    private static List<String> names(HasAnnotations<?> place) {
        return place.tryGetAnnotationOfType(Shows.class)
                .map(shows -> Arrays.asList(shows.value()))
                .orElse(List.of());
    }
}
