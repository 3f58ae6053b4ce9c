package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares outputs with approved ones, byte for byte; {@code -Dhuizong.approve=true} approves what there is. */
final class Approved {

    private static final Path FOLDER = Path.of("src", "test", "resources", "io", "huizong", "publish", "approved");

    private Approved() {}

    static void assertApproved(Path output) throws IOException {
        assertApproved(output, output.getFileName().toString());
    }

    static void assertApproved(Path output, String name) throws IOException {
        Path approved = FOLDER.resolve(name);
        if (Boolean.getBoolean("huizong.approve")) {
            Files.createDirectories(FOLDER);
            Files.write(approved, Files.readAllBytes(output));
        }
        assertThat(output).as(name).hasSameBinaryContentAs(approved);
    }
}
