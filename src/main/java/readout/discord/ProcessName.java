package readout.discord;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** This process in this life, for an operator to find and for others to tell from those before it. */
final class ProcessName {

    private ProcessName() {}

    static String now() {
        return "process " + ProcessHandle.current().pid() + " on " + host() + " ("
            + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + ")";
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "an unnamed host";
        }
    }
}
