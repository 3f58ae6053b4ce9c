package io.huizong.cli;

import io.huizong.cli.CommandLines.Ended;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program with one more edition of the form on its class path, 2031, loaded once more for that. */
final class ThirdEdition implements AutoCloseable {

    private final URLClassLoader classPath;

    ThirdEdition() throws IOException {
        List<URL> places = new ArrayList<>();
        places.add(url("src/test/resources/third"));
        String tests = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String place : tests.split(System.getProperty("path.separator"))) {
            places.add(url(place));
        }
        classPath = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String path) throws IOException {
        return Path.of(path).toUri().toURL();
    }

    Ended huizong(Object... arguments) throws ReflectiveOperationException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Class<?> terminal = classPath.loadClass(Terminal.class.getName());
        Constructor<?> made = terminal.getDeclaredConstructor(PrintStream.class, PrintStream.class, boolean.class);
        Method run = classPath
                .loadClass(Huizong.class.getName())
                .getDeclaredMethod("run", terminal, Clock.class, String[].class);
        made.setAccessible(true);
        run.setAccessible(true);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classPath);
        try {
            Object code = run.invoke(
                    null,
                    made.newInstance(
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            false),
                    Clock.offset(CommandLines.CLOCK, java.time.Duration.ofDays(8 * 365)),
                    Stream.of(arguments).map(Object::toString).toArray(String[]::new));
            return new Ended((int) code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        classPath.close();
    }
}
