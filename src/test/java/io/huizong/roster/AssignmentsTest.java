package io.huizong.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

    @Test
    void agency_whenFileIsAssigned() throws IOException {
        Assignments assignments = read("file,code\n市直\\a.txt,c\n");

        assertThat(assignments.of("市直/a.txt")).map(Agency::code).contains("c");
        assertThat(assignments.of("市直/b.txt")).isEmpty();
    }

    @Test
    void refused_whenCodeIsUnknown() {
        assertThatThrownBy(() -> read("file,code\na.txt,x\n"))
                .hasMessageStartingWith("2024/assignments.csv 第2行：")
                .hasMessageContaining("“x”不在名册中")
                .hasMessageContaining("\"x\" is not on the roster");
    }

    @Test
    void refused_whenFileStandsTwice() {
        assertThatThrownBy(() -> read("file,code\na.txt,c\na.txt,c\n")).hasMessageContaining("第3行");
    }

    private static Assignments read(String text) throws IOException {
        Roster roster =
                RosterFileTest.read("code,name,kind,parent,scope,aliases,due,from,to,succeeds\nc,示例市,city,,,,,,,\n");
        return Assignments.read(
                "2024/assignments.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), roster);
    }
}
