package readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Where and when something is measured.
 *
 * @param memory of the machine, in megabytes
 * @param heap the most that Java may use, in megabytes
 * @param load what else runs: the average number of running processes in the last minute; negative where not told
 */
record Machine(int processors, String model, long memory, long heap, String java, String options, double load,
    LocalDate date) {

    static Machine here() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(Runtime.getRuntime().availableProcessors(), processor(),
            system.getTotalMemorySize() >> 20, Runtime.getRuntime().maxMemory() >> 20,
            System.getProperty("java.vm.name") + " " + Runtime.version(), given(), system.getSystemLoadAverage(),
            LocalDate.now(ZoneOffset.UTC));
    }

    private static String given() {
        return String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> option.startsWith("-X") && !option.startsWith("-Xlog")).toList());
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name")).findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(System.getProperty("os.arch"));
        } catch (IOException _) {
            return System.getProperty("os.arch");
        }
    }

    String text() {
        return String.format(Locale.ROOT,
            "%s; %d processors (%s), %,d MB; %s, heap of at most %,d MB (%s); load %.1f before", date, processors,
            model, memory, java, heap, options, load);
    }
}
