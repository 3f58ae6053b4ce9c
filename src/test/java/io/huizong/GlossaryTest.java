package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of contributing.md: one word for one thing, and each has its class. */
class GlossaryTest {

    private static final Path PAGE = Path.of("src/site/markdown/contributing.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+) \\| (.+) \\| `([\\w.$]+)` \\|$");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.huizong");

    @Test
    void eachTermHasItsClass() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThan(35)
                .allSatisfy(row -> assertThat(CLASSES.contain("io.huizong." + row.group(3)))
                        .as(row.group())
                        .isTrue());
    }

    @Test
    void eachWordMeansOneThing() throws IOException {
        assertThat(rows().stream().map(row -> row.group(1))).doesNotHaveDuplicates();
        assertThat(rows().stream().map(row -> row.group(2))).doesNotHaveDuplicates();
    }

    @Test
    void eachSimpleNameIsThereOnce() {
        Map<String, List<String>> byName = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(byName)
                .allSatisfy((name, classes) -> assertThat(classes).as(name).hasSize(1));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }
}
