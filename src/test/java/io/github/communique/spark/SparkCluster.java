// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A master and two workers of one core each, as processes of their own, and the program as it is built. */
final class SparkCluster implements AutoCloseable {

    private static final Path HOME = Path.of("target/spark").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("target/communique/lib").toAbsolutePath();
    private static final String PACKAGE = "org.apache.spark.deploy.";

    /** What Java 17 must open, as spark-submit has it. */
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    private final Path folder;
    private final List<Process> workers = new ArrayList<>();
    private final Process master;
    private final String address;

    /** Starts all three; they are there when the master has heard of both workers. */
    SparkCluster(Path folder) throws IOException {
        this.folder = folder;
        master = spark(PACKAGE + "master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
                .start();
        BufferedReader log = log(master);
        String started = await(log, "Starting Spark master at ");
        address = started.substring(started.indexOf("spark://"));
        for (String name : List.of("one", "two")) {
            Path place = Files.createDirectories(folder.resolve(name));
            ProcessBuilder worker = spark(
                    PACKAGE + "worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--cores",
                    "1",
                    "--memory",
                    "3g",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    place.toString(),
                    address);
            workers.add(
                    worker.redirectError(folder.resolve(name + ".log").toFile()).start());
            await(log, "Registering worker ");
        }
    }

    /** Submits a job as {@code spark-submit} does. */
    Process submit(Class<?> job, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("--master", address, "--class", job.getName()));
        for (String setting : List.of(
                "spark.driver.userClassPathFirst=true",
                "spark.executor.userClassPathFirst=true",
                "spark.executor.memory=2g",
                "spark.ui.enabled=false",
                "spark.driver.host=127.0.0.1")) {
            command.addAll(List.of("--conf", setting));
        }
        command.addAll(List.of("--jars", LIBRARIES + "/*.jar", program().toString()));
        command.addAll(List.of(arguments));
        return spark(PACKAGE + "SparkSubmit", command.toArray(String[]::new)).start();
    }

    /** Kills a worker and what works for it, with no time to say goodbye. */
    void killAWorker() {
        Process worker = workers.remove(0);
        worker.descendants().forEach(ProcessHandle::destroyForcibly);
        worker.destroyForcibly();
    }

    /** What a process says while it works. */
    static BufferedReader log(Process process) {
        return process.errorReader(StandardCharsets.UTF_8);
    }

    /** Reads on until a line holds some words. */
    static String await(BufferedReader log, String words) throws IOException {
        String line = log.readLine();
        while (line != null && !line.contains(words)) {
            line = log.readLine();
        }
        if (line == null) {
            throw new IOException("a process of Spark ended without saying: " + words);
        }
        return line;
    }

    private static Path program() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("communique-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private ProcessBuilder spark(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of("java"));
        OPENED.forEach(opened -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", HOME + "/jars/*", main));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("SPARK_HOME", HOME.toString());
        process.environment().put("SPARK_SCALA_VERSION", "2.12");
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return process.redirectOutput(folder.resolve("output.log").toFile());
    }

    @Override
    public void close() {
        workers.forEach(worker -> worker.descendants().forEach(ProcessHandle::destroyForcibly));
        workers.forEach(Process::destroyForcibly);
        master.destroyForcibly();
    }
}
